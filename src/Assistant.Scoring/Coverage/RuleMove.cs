namespace Assistant.Scoring.Coverage;

/// <summary>What a rule does to one option in one case.</summary>
/// <param name="State">ISO3.</param>
/// <param name="Scenario">Identifier of the reference scenario.</param>
/// <param name="Option">Identifier of the response.</param>
/// <param name="Activation">How far the rule applies.</param>
/// <param name="Delta">What it adds to or takes from the choice beyond a typical case, in log-odds.</param>
/// <param name="Rank">Place of the response in this case, from 1.</param>
/// <param name="RankWithout">Place it would have without this rule's part, from 1.</param>
public sealed record RuleMove(string State, string Scenario, string Option, double Activation, double Delta, int Rank, int RankWithout);
