namespace Assistant.Scoring.Impact;

/// <summary>What a change of the rule base does to answers.</summary>
/// <param name="States">States of both versions that are no great powers.</param>
/// <param name="Scenarios">Scenarios each is put under.</param>
/// <param name="Cases">Pairs of the two; a state is neither its own sender nor pressed over itself.</param>
/// <param name="Threshold">What counts as moved.</param>
/// <param name="Flips">Cases in which another response leads, by state and scenario.</param>
/// <param name="Options">Per response, in the order of the vocabulary.</param>
/// <param name="Rules">Through what it went, most flips first.</param>
public sealed record ImpactReport(
    int States,
    int Scenarios,
    int Cases,
    double Threshold,
    IReadOnlyList<ImpactFlip> Flips,
    IReadOnlyList<OptionImpact> Options,
    IReadOnlyList<RuleImpact> Rules)
{
    /// <summary>Scores that moved by more than the threshold.</summary>
    public int Moves => Options.Sum(o => o.Up + o.Down);
}
