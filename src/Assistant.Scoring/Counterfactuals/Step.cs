using Assistant.RuleBase.Scenarios;

namespace Assistant.Scoring.Counterfactuals;

/// <summary>One change tried.</summary>
/// <param name="Change">What is reported.</param>
/// <param name="Values">The places of the case's vector it sets, and their values.</param>
/// <param name="Apply">The same change as a caller would make it.</param>
internal sealed record Step(FeatureChange Change, (int Place, double Value)[] Values, Func<Scenario, Scenario> Apply)
{
    public double Cost => Change.Cost;
}
