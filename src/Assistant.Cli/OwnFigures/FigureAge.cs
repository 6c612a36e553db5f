namespace Assistant.Cli.OwnFigures;

/// <summary>How old the figures of one indicator are, and how much hangs on them.</summary>
/// <param name="Indicator">Its identifier.</param>
/// <param name="States">States with a figure.</param>
/// <param name="OfStates">States there are.</param>
/// <param name="Oldest">Year of the oldest newest figure; null for plain facts and where there is none.</param>
/// <param name="Median">Year half of the states' newest figures are not newer than.</param>
/// <param name="Newest">Year of the newest figure.</param>
/// <param name="Ages">States by age in years of their newest figure.</param>
/// <param name="Old">States whose figure is older than the base takes for fresh (<c>staleAfter</c>).</param>
/// <param name="Local">States whose newest figure is one of this machine.</param>
/// <param name="Moves">Mean absolute change of a score, in points of 100, over all states with a figure, reference scenarios and responses, were the figure missing.</param>
/// <param name="Flips">Share of those cases whose leading response would change, 0–1.</param>
internal sealed record FigureAge(
    string Indicator,
    int States,
    int OfStates,
    int? Oldest,
    int? Median,
    int? Newest,
    IReadOnlyDictionary<int, int> Ages,
    int Old,
    int Local,
    double Moves,
    double Flips)
{
    /// <summary>Share of the figures that are old, 0–1.</summary>
    public double OldShare => States == 0 ? 0 : (double)Old / States;

    /// <summary>What new figures would be worth: old ones that move much come first.</summary>
    public double Weight => OldShare * Moves;
}
