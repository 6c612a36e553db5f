namespace Assistant.Scoring.Impact;

/// <summary>What became of one case.</summary>
/// <param name="Led">The response that led.</param>
/// <param name="Leads">The response that leads.</param>
/// <param name="Flip">Null where the two are one.</param>
/// <param name="Moves">Scores beyond the threshold.</param>
/// <param name="Changes">Change of every shared option's score.</param>
internal sealed record CaseImpact(string Led, string Leads, ImpactFlip? Flip, IReadOnlyList<ImpactMove> Moves, double[] Changes);
