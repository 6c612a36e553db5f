using Assistant.RuleBase.Claims;

namespace Assistant.Planner.Execution;

/// <summary>What a look-up among the claims gave.</summary>
/// <param name="Rules">Best first.</param>
/// <param name="Passages">Located sentences without a rule, such as pointers to related work.</param>
public sealed record RulesFound(IReadOnlyList<Rule> Rules, IReadOnlyList<Passage> Passages)
{
    /// <summary>Neither.</summary>
    public static RulesFound Nothing { get; } = new([], []);
}
