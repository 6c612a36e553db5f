namespace Assistant.RuleBase.Expectations;

/// <summary>What a whole answer must rank, cite and decline; what is null or empty is not looked at.</summary>
/// <param name="Intent">How the question must be read, such as <c>assess</c>.</param>
/// <param name="States">ISO3 codes the answer must be about, in any order.</param>
/// <param name="First">Options of which one must lead.</param>
/// <param name="Top3">Options that must be among the first three.</param>
/// <param name="NotTop3">Options that must not be among the first three.</param>
/// <param name="Above">Options in the order in which they must rank, others between them or not.</param>
/// <param name="Scores">Bounds of scores, 0–1, by option.</param>
/// <param name="Cites">Rules or locators (<c>DOCUMENT#p3.s2</c>) that must be cited.</param>
/// <param name="NotCites">Rules or locators that must not be cited.</param>
/// <param name="Declined">Why there must be no answer, <c>none</c> where there must be one, or null.</param>
public sealed record AnswerExpectation(
    string? Intent,
    IReadOnlyList<string> States,
    IReadOnlyList<string> First,
    IReadOnlyList<string> Top3,
    IReadOnlyList<string> NotTop3,
    IReadOnlyList<string> Above,
    IReadOnlyDictionary<string, ScoreBounds> Scores,
    IReadOnlyList<string> Cites,
    IReadOnlyList<string> NotCites,
    string? Declined)
{
    /// <summary>The word for an answer that must not be declined.</summary>
    public const string NotDeclined = "none";
}
