namespace Assistant.Cli.RulesTesting;

/// <summary>What a whole-answer test looks at, from an answer or from a bare assessment.</summary>
/// <param name="Intent">How the question was read, or null for a case.</param>
/// <param name="States">ISO3 codes.</param>
/// <param name="Declined">Why there is no answer, or null.</param>
/// <param name="Ranking">Options with their scores, best first; the changed variant where there are two. Empty where nothing was ranked.</param>
/// <param name="Rules">Rules cited.</param>
/// <param name="Locators">Sentences cited, as <c>DOCUMENT#p3.s2</c>.</param>
internal sealed record RankedAnswer(
    string? Intent,
    IReadOnlyList<string> States,
    string? Declined,
    IReadOnlyList<RankedResponse> Ranking,
    IReadOnlySet<string> Rules,
    IReadOnlySet<string> Locators);
