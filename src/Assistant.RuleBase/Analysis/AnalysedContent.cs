using Assistant.RuleBase.Claims;

namespace Assistant.RuleBase.Analysis;

/// <summary>A base that loads, with what only its files show.</summary>
/// <param name="Snapshot">The base.</param>
/// <param name="Cases">The examples its rules are held to.</param>
/// <param name="Map">Where its entries stand.</param>
public sealed record AnalysedContent(RuleBaseSnapshot Snapshot, IReadOnlyList<RuleCase> Cases, ContentMap Map)
{
    /// <summary>Rules that fire, in identifier order.</summary>
    public IReadOnlyList<Rule> InForce { get; } = [.. Snapshot.Rules.Where(r => r.Status == RuleStatus.Stable)];
}
