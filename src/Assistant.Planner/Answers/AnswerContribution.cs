namespace Assistant.Planner.Answers;

/// <summary>What one rule did to one option, in log-odds.</summary>
/// <param name="Rule">Identifier of the rule.</param>
/// <param name="BearsOn">choice or success.</param>
/// <param name="Share">Its share here, ≥ 0.</param>
/// <param name="Typical">Its mean share over the reference cases, ≥ 0.</param>
/// <param name="Delta">Signed difference to a typical case.</param>
/// <param name="Inferred">Whether it is our inference.</param>
/// <param name="Supports">True for support, false for attack.</param>
/// <param name="Claim">What the rule says, in our words; a contribution is shown even where no sentence cites it.</param>
public sealed record AnswerContribution(
    string Rule, string BearsOn, double Share, double Typical, double Delta, bool Inferred, bool Supports, string? Claim);
