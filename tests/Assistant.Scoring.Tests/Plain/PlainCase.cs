using Assistant.RuleBase;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.States;
using Assistant.Scoring.Cases;

namespace Assistant.Scoring.Tests.Plain;

/// <summary>One case: every feature is read when a condition asks for it.</summary>
/// <param name="snapshot">The rule base.</param>
/// <param name="reader">Reads features, one at a time.</param>
/// <param name="reference">How a feature is spread over the reference cases.</param>
/// <param name="state">The state.</param>
/// <param name="scenario">The pressure.</param>
/// <param name="asOf">The year whose figures hold, or null.</param>
/// <param name="hidden">Whether nothing recorded is known.</param>
internal sealed class PlainCase(
    RuleBaseSnapshot snapshot, CaseReader reader, Func<Feature, ReferenceDistribution> reference, StateProfile state, Scenario scenario, int? asOf, bool hidden = false)
{
    private readonly string? _patron = reader.PatronOf(state, scenario, asOf);

    public PlainCase WithoutRecords() => new(snapshot, reader, reference, state, scenario, asOf, hidden: true);

    /// <summary>alpha = when · (1 − lambda · weakened) · (1 + lambda · strengthened), at its lowest and highest.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="ofRule">What another rule it looks at comes to.</param>
    public (double Least, double Most) Bounds(Rule rule, Func<string, (double, double)> ofRule)
    {
        var lambda = snapshot.Parameters.Lambda;
        var (least, most) = Degree(rule.When, ofRule);
        if (rule.WeakenedBy is { } by && Degree(by, ofRule) is var (weakLeast, weakMost))
        {
            (least, most) = (least * (1 - (lambda * weakMost)), most * (1 - (lambda * weakLeast)));
        }

        return rule.StrengthenedBy is { } with && Degree(with, ofRule) is var (strongLeast, strongMost)
            ? (least * (1 + (lambda * strongLeast)), most * (1 + (lambda * strongMost)))
            : (least, most);
    }

    private (double Low, double High) Degree(Condition condition, Func<string, (double, double)> ofRule)
    {
        switch (condition)
        {
            case Condition.All all:
                return (all.Parts.Min(p => Degree(p, ofRule).Low), all.Parts.Min(p => Degree(p, ofRule).High));
            case Condition.Any any:
                return (any.Parts.Max(p => Degree(p, ofRule).Low), any.Parts.Max(p => Degree(p, ofRule).High));
            case Condition.Not not:
                var (partLow, partHigh) = Degree(not.Part, ofRule);
                return (1 - partHigh, 1 - partLow);
            case Condition.Ramp ramp:
                var (low, high) = Value(ramp.Feature, ofRule);
                return ramp.Falling ? (1 - Up(ramp, high), 1 - Up(ramp, low)) : (Up(ramp, low), Up(ramp, high));
            default:
                return (1, 1);
        }
    }

    private static double Up(Condition.Ramp ramp, double x) => Math.Clamp((x - ramp.Low) * (1 / (ramp.High - ramp.Low)), 0, 1);

    private (double Low, double High) Value(Feature feature, Func<string, (double, double)> ofRule)
    {
        if (feature.Kind == FeatureKind.Rule)
        {
            return ofRule(feature.Name);
        }

        var reading = reader.Read(feature, state, scenario, _patron, asOf);
        if (feature.Kind == FeatureKind.Factor && !reading.IsKnown && snapshot.Factors.Single(f => f.Id == feature.Name).Value is { } value)
        {
            return Degree(value, ofRule);
        }

        var spread = reference(feature);
        var isOpen = feature.Kind is FeatureKind.Indicator or FeatureKind.Tie or FeatureKind.Dyad && (!reading.IsKnown || (hidden && reading.IsRecorded));
        return isOpen ? (spread.Low, spread.High) : reading.IsKnown ? (reading.Value, reading.Value) : (spread.Median, spread.Median);
    }
}
