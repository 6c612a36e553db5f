namespace Assistant.RuleBase;

/// <summary>The declared parameters of the scoring method, from <c>rulebase.yaml</c>.</summary>
/// <param name="P0">Base probability a hedge is measured against, 0–1.</param>
/// <param name="Kappa">How much of a hedge's log-odds counts, 0–1.</param>
/// <param name="Rho">Damping of a second wording of the same point, 0–1.</param>
/// <param name="Lambda">How far weakening and strengthening reach, 0–1.</param>
/// <param name="PriorWeight">Pseudo-cases the mean share counts for in a base rate.</param>
/// <param name="MaximumAge">How many years before "as of" a figure may lie.</param>
/// <param name="TieReach">How many years before its year a coded tie is taken to hold.</param>
/// <param name="StaleAfter">Years after which a figure counts as old.</param>
/// <param name="Unseen">Standard deviation, in log-odds, of what no rule sees when no group is active.</param>
public sealed record ScoringParameters(
    double P0,
    double Kappa,
    double Rho,
    double Lambda,
    double PriorWeight,
    int MaximumAge,
    int TieReach,
    int StaleAfter,
    double Unseen)
{
    /// <summary>The values of the method's own page, for rule sets made by hand.</summary>
    public static ScoringParameters Default { get; } = new(0.25, 0.5, 0.5, 0.5, 10, 4, 10, 4, 0.8);
}
