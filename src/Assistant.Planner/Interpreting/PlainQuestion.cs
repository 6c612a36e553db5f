using System.Globalization;
using Assistant.Planner.Answers;
using Assistant.RuleBase;
using Assistant.RuleBase.Scenarios;

namespace Assistant.Planner.Interpreting;

/// <summary>An interpreted question in the program's own words, without one of who asked it.</summary>
public static class PlainQuestion
{
    /// <summary>What was assessed of a state, such as <c>How might Serbia respond to secondary sanctions by the United States on energy over Russia? (duration: long)</c>.</summary>
    /// <param name="snapshot">Gives states and senders their names.</param>
    /// <param name="state">ISO3 of the state.</param>
    /// <param name="scenario">The pressure, and what was assumed of figures.</param>
    public static string Of(RuleBaseSnapshot snapshot, string state, AnswerScenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var spoken = new SpokenNames(snapshot);
        var pressure = spoken.Pressure(new Scenario
        {
            Senders = Known(snapshot, scenario.Senders), Over = Known(snapshot, scenario.Over), Measures = scenario.Measures, Breadth = scenario.Breadth, Secondary = scenario.Secondary,
        });
        var more = string.Join("; ", More(scenario));
        return $"How might {spoken.State(state)} respond to {pressure}?{(more.Length > 0 ? $" ({more})" : "")}";
    }

    /// <summary>One that is not known is kept as it was typed.</summary>
    private static string[] Known(RuleBaseSnapshot snapshot, IEnumerable<string> powers) =>
        [.. powers.Where(id => snapshot.Sanctions.FindSender(id) is not null || snapshot.States.ContainsKey(id))];

    private static IEnumerable<string> More(AnswerScenario scenario)
    {
        (string Name, string? Value)[] said =
        [
            ("intensity", scenario.Intensity), ("duration", scenario.Duration), ("phase", scenario.Phase), ("demand", scenario.Demand),
            ("offers", scenario.Offers.Count > 0 ? string.Join(", ", scenario.Offers) : null), ("posture", scenario.Posture),
        ];
        return said.Where(one => one.Value is not null).Select(one => $"{one.Name}: {one.Value}")
            .Concat(scenario.Overrides.Select(set => $"{set.Key}: {set.Value.ToString(CultureInfo.InvariantCulture)}"));
    }
}
