using System.Globalization;
using Assistant.RuleBase;
using Assistant.RuleBase.Scenarios;

namespace Assistant.Planner.Interpreting;

/// <summary>Turns "doubled" and "halved" into values, once it is known whose figure is meant.</summary>
internal sealed class ChangeSettler(RuleBaseSnapshot snapshot)
{
    private const int MaximumAge = 4;

    /// <summary>The scenario with the changes as overrides.</summary>
    /// <param name="scenario">The pressure so far.</param>
    /// <param name="changes">What changed, in proportion.</param>
    /// <param name="states">The states asked about; the figure of the first counts.</param>
    /// <param name="asOf">The year of the figures, or null for the newest.</param>
    /// <param name="levels">Level words behind overrides; a level is added where there is no figure to multiply.</param>
    /// <param name="notes">What was taken, in words.</param>
    public Scenario Apply(
        Scenario scenario, IReadOnlyList<RelativeChange> changes, IReadOnlyList<string> states, int? asOf, Dictionary<string, string> levels, List<string> notes)
    {
        if (changes.Count == 0)
        {
            return scenario;
        }

        var values = new Dictionary<string, double>(scenario.Overrides, StringComparer.Ordinal);
        foreach (var change in changes)
        {
            if (Figure(change, states, asOf) is { } figure)
            {
                var indicator = snapshot.Indicators[change.Feature];
                var value = Math.Clamp(values.GetValueOrDefault(change.Feature, figure) * change.Times, indicator.Low, indicator.High);
                values[change.Feature] = value;
                notes.Add(string.Create(CultureInfo.InvariantCulture, $"took {value:0.###} {indicator.Unit} for {indicator.Name}: {figure:0.###} times {change.Times:0.##}"));
                continue;
            }

            var level = change.Times > 1 ? "high" : "low";
            if ((snapshot.Indicators.ContainsKey(change.Feature) ? snapshot.TypicalValue(change.Feature, level) : level == "high" ? 0.8 : 0.2) is { } typical)
            {
                values[change.Feature] = typical;
                levels[change.Feature] = level;
                notes.Add($"took {level} for {change.Feature}: there is no figure to multiply");
            }
        }

        return scenario with { Overrides = values };
    }

    // An index that runs below zero has no double.
    private double? Figure(RelativeChange change, IReadOnlyList<string> states, int? asOf) =>
        snapshot.Indicators.GetValueOrDefault(change.Feature) is { Low: >= 0 } && states.Count > 0
            && snapshot.States.GetValueOrDefault(states[0])?.Value(change.Feature, asOf, MaximumAge) is { } held ? held.Value : null;
}
