using Assistant.RuleBase.Claims;

namespace Assistant.RuleBase.Loading;

/// <summary>What came of reading a rule base.</summary>
/// <param name="Snapshot">The base, or null when there are problems.</param>
/// <param name="Cases">The examples its rules are held to.</param>
/// <param name="Problems">All problems in file order.</param>
public sealed record LoadResult(RuleBaseSnapshot? Snapshot, IReadOnlyList<RuleCase> Cases, IReadOnlyList<RuleProblem> Problems);
