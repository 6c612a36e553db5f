using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Conditions;
using Assistant.Scoring.Coverage;

namespace Assistant.Cli.RulesCoverage;

/// <summary>A rule that carries a sentence.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Firing">How often it fires, or null where it is not in force.</param>
internal sealed record CarryingRule(Rule Rule, RuleFiring? Firing)
{
    /// <summary>Whether it is only told when somebody asks.</summary>
    public bool IsTold => Rule.IsTold;

    /// <summary>Whether it fires for nobody.</summary>
    public bool IsNever => Firing is null or { IsNever: true };

    /// <summary>Whether it fires for everybody though it has a condition.</summary>
    public bool IsAlways => Firing is { IsAlways: true } && Rule.When is not Condition.Always;
}
