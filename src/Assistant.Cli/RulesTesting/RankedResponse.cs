namespace Assistant.Cli.RulesTesting;

/// <summary>One option of a ranking.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Score">0–1.</param>
/// <param name="Prior">Where it starts, 0–1.</param>
/// <param name="Moves">What moved it, in log-odds by rule, largest first.</param>
internal sealed record RankedResponse(string Id, double Score, double Prior, IReadOnlyList<(string Rule, double Delta)> Moves);
