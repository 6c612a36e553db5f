using Assistant.Planner.Execution;
using Assistant.Planner.Writing.Words;
using Assistant.RuleBase;
using Assistant.RuleBase.Scenarios;
using Assistant.Scoring.Counterfactuals;

namespace Assistant.Planner.Plugins.Searching;

/// <summary>Moves the figures of a change on to the next value an answer can print, so that the sentence itself can be run again.</summary>
internal sealed class PlainChange(RuleBaseSnapshot snapshot)
{
    /// <param name="flip">The change found, exact to many digits.</param>
    /// <param name="first">Which response leads in a scenario.</param>
    /// <returns>The scenario after the change; the exact one where the rounded one gives another leader.</returns>
    public (Scenario Scenario, IReadOnlyList<CaseChange> Changes) Of(Counterfactual flip, Func<Scenario, string> first)
    {
        CaseChange[] exact = [.. flip.Changes.Select(FlipFound.Of)];
        CaseChange[] rounded = [.. exact.Select(Rounded)];
        if (rounded.SequenceEqual(exact))
        {
            return (flip.Scenario, exact);
        }

        var overrides = new Dictionary<string, double>(flip.Scenario.Overrides, StringComparer.Ordinal);
        foreach (var change in rounded.Where(c => c.To is not null))
        {
            overrides[change.Feature] = change.To!.Value;
        }

        var scenario = flip.Scenario with { Overrides = overrides };
        return first(scenario) == flip.Option ? (scenario, rounded) : (flip.Scenario, exact);
    }

    private CaseChange Rounded(CaseChange change) => change is { From: { } from, To: { } to }
        && snapshot.Indicators.TryGetValue(change.Feature, out var indicator) && !indicator.IsFlag
        && FigureFormat.Printable(to, indicator.Unit, up: to > from) is var printed && printed >= indicator.Low && printed <= indicator.High
            ? change with { To = printed }
            : change;
}
