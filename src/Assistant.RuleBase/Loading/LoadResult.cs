using Assistant.RuleBase.Analysis;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Expectations;

namespace Assistant.RuleBase.Loading;

/// <summary>What came of reading a rule base.</summary>
/// <param name="Snapshot">The base, or null when there are problems.</param>
/// <param name="Cases">The examples its rules are held to.</param>
/// <param name="Problems">All problems in file order.</param>
public sealed record LoadResult(RuleBaseSnapshot? Snapshot, IReadOnlyList<RuleCase> Cases, IReadOnlyList<RuleProblem> Problems)
{
    /// <summary>The whole answers it is held to, from <c>tests/*.yaml</c>.</summary>
    public IReadOnlyList<AnswerTest> AnswerTests { get; init; } = [];

    /// <summary>Where entries stand and what is silenced there; empty when there are problems.</summary>
    public ContentMap Map { get; init; } = ContentMap.Empty;
}
