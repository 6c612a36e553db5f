using System.Globalization;
using Assistant.Planner.Plans;
using Assistant.Planner.Questions;
using Assistant.RuleBase.Scenarios;
using Assistant.Scoring;

namespace Assistant.Planner.Execution;

/// <summary>The arguments of a step as a trace shows them: the same text for the same call, on every machine.</summary>
internal static class TraceArguments
{
    public static SortedDictionary<string, string> Of(PlanStep step) =>
        new(step.Arguments.ToDictionary(a => a.Key, a => Text(a.Value), StringComparer.Ordinal), StringComparer.Ordinal);

    private static string Text(object value) => value switch
    {
        Scenario scenario => Text(scenario),
        ScoringOptions options => $"prior {(options.UniformPrior ? "uniform" : "from coded cases")}, {(options.Centred ? "centred" : "not centred")}, {(options.Ranges ? "with ranges" : "at the centre")}",
        IReadOnlyList<StateFilter> filters => string.Join(", ", filters.Select(f => f.Toward is null ? $"{f.Feature} {f.Level}" : $"{f.Feature} {f.Toward} {f.Level}")),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static string Text(Scenario scenario)
    {
        (string Name, string? Value)[] parts =
        [
            ("position", scenario.Position), ("senders", Joined(scenario.Senders)), ("over", Joined(scenario.Over)), ("measures", Joined(scenario.Measures)),
            ("breadth", scenario.Breadth), ("secondary", scenario.Secondary ? "yes" : null), ("intensity", scenario.Intensity), ("duration", scenario.Duration),
            ("phase", scenario.Phase), ("demand", scenario.Demand), ("offers", Joined(scenario.Offers)), ("posture", scenario.Posture),
            .. scenario.Overrides.OrderBy(o => o.Key, StringComparer.Ordinal).Select(o => (o.Key, (string?)o.Value.ToString("R", CultureInfo.InvariantCulture))),
        ];
        return string.Join("; ", parts.Where(p => !string.IsNullOrEmpty(p.Value)).Select(p => $"{p.Name} {p.Value}"));
    }

    private static string Joined(IReadOnlyList<string> ids) => string.Join(',', ids);
}
