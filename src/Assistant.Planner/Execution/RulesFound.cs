using Assistant.RuleBase.Claims;

namespace Assistant.Planner.Execution;

/// <summary>What a look-up among the claims gave.</summary>
/// <param name="Rules">Best first.</param>
/// <param name="Passages">Located sentences without a rule, such as pointers to related work.</param>
public sealed record RulesFound(IReadOnlyList<Rule> Rules, IReadOnlyList<Passage> Passages)
{
    /// <summary>Whether no claim speaks of the topic and the rules only look at a figure of that name.</summary>
    public bool ByFigure { get; init; }

    /// <summary>Whether nothing was found.</summary>
    public bool IsEmpty => Rules.Count == 0 && Passages.Count == 0;

    /// <summary>Neither.</summary>
    public static RulesFound Nothing { get; } = new([], []);
}
