namespace Assistant.Scoring.Counterfactuals;

/// <summary>One change of a counterfactual.</summary>
/// <param name="Feature">Identifier of an indicator, or a scenario attribute: breadth, measures, offers, secondary …</param>
/// <param name="IsIndicator">Whether a figure of the state changes (see the values); else the scenario does (see the words).</param>
/// <param name="From">The scenario's word before; null where nothing was said. For measures and offers: what is withdrawn, or null.</param>
/// <param name="To">The scenario's word after. For measures and offers: what is added, or null.</param>
/// <param name="FromValue">The figure before, in its unit; a missing one is never offered.</param>
/// <param name="ToValue">The figure after, in its unit.</param>
/// <param name="Cost">Size of the change: see <see cref="CounterfactualSearch"/>.</param>
public sealed record FeatureChange(
    string Feature,
    bool IsIndicator,
    string? From,
    string? To,
    double? FromValue,
    double? ToValue,
    double Cost);
