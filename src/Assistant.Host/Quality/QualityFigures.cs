namespace Assistant.Host.Quality;

/// <summary>How good the rules in force are, in whole cases; GET /api/quality.</summary>
/// <param name="RuleBase">Version and hash of the rules measured.</param>
/// <param name="Released">Their day of release.</param>
/// <param name="Measured">The day of the measurement.</param>
/// <param name="Owner">Who answers for the rules, or null where nobody is named.</param>
/// <param name="Cases">Past cases foretold, each without itself.</param>
/// <param name="InFirstThree">Cases whose main response was among the first three.</param>
/// <param name="InFirstThreeByCommonest">The same by always naming the commonest.</param>
/// <param name="NotRanked">Cases that could not be foretold, their state being unknown to the base.</param>
/// <param name="Alike">Counting every response alike: found by the rules and by the commonest, 0–1, and whether the rules are better, worse or not distinguishable.</param>
/// <param name="Options">By response, the most often taken first.</param>
/// <param name="Misses">The three clearest misses.</param>
/// <param name="Blind">What it cannot see, in plain sentences.</param>
/// <param name="Ledger">Forecasts frozen before the facts; null while they cannot be read.</param>
internal sealed record QualityFigures(
    string RuleBase,
    DateOnly Released,
    DateOnly Measured,
    string? Owner,
    int Cases,
    int InFirstThree,
    int InFirstThreeByCommonest,
    int NotRanked,
    FoundAlike Alike,
    IReadOnlyList<FoundOption> Options,
    IReadOnlyList<MissedCase> Misses,
    IReadOnlyList<string> Blind,
    LedgerFigures? Ledger = null);
