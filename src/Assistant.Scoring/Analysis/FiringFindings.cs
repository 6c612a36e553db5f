using Assistant.RuleBase.Analysis;
using Assistant.RuleBase.Loading;
using Assistant.Scoring.Coverage;

namespace Assistant.Scoring.Analysis;

/// <summary>What only the figures show: rules that fire for nobody.</summary>
public static class FiringFindings
{
    /// <summary>A finding for each rule that fires in no case.</summary>
    public static IEnumerable<Finding> Find(IEnumerable<RuleFiring> firings) => firings.Where(f => f.IsNever).Select(f => new Finding(
        ProblemCodes.NeverFires, new EntryId(EntryKind.Rule, f.Rule), null,
        FormattableString.Invariant($"`{f.Rule}` fires in none of {f.Cases} cases (every state under every reference scenario); ")
        + "widen its `when`, or say here whom it waits for"));
}
