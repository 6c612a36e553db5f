namespace Assistant.Host.Quality;

/// <summary>How forecasts did that were frozen before the facts, in whole forecasts.</summary>
/// <param name="Frozen">All that were frozen.</param>
/// <param name="Hits">Of those whose outcome is known: the response put first was chosen.</param>
/// <param name="Misses">Of those whose outcome is known: it was not.</param>
/// <param name="AmongThree">Of those whose outcome is known: one of the first three was chosen.</param>
/// <param name="Open">Nobody has said yet what came of them.</param>
/// <param name="Due">Open ones whose day has passed.</param>
/// <param name="Missed">The latest misses, three at most.</param>
/// <param name="Awaited">Open ones, the earliest day first, three at most.</param>
internal sealed record LedgerFigures(
    int Frozen, int Hits, int Misses, int AmongThree, int Open, int Due, IReadOnlyList<MissedForecast> Missed, IReadOnlyList<OpenForecast> Awaited);
