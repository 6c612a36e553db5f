using Assistant.RuleBase.Claims;

namespace Assistant.Scoring.RuleCases;

/// <summary>What came of one case.</summary>
/// <param name="Case">The case.</param>
/// <param name="Activation">How far the rule applied.</param>
public sealed record RuleCaseResult(RuleCase Case, double Activation)
{
    /// <summary>Whether the activation lies where the case expects it.</summary>
    public bool Passed => Activation >= Case.Expect.AtLeast && Activation <= Case.Expect.AtMost;
}
