using Assistant.RuleBase.Scenarios;

namespace Assistant.RuleBase.Comparing;

/// <summary>A scenario in one line.</summary>
internal static class ScenarioWords
{
    public static string Of(Scenario scenario)
    {
        var parts = new List<string> { scenario.Position, $"by {string.Join(' ', scenario.Senders)}" };
        Add("over", scenario.Over);
        Add("in", scenario.Measures);
        parts.AddRange(new[] { scenario.Breadth, scenario.Secondary ? "secondary" : null }.OfType<string>());
        Add("intensity", One(scenario.Intensity));
        Add("duration", One(scenario.Duration));
        Add("phase", One(scenario.Phase));
        Add("demand", One(scenario.Demand));
        Add("offering", scenario.Offers);
        Add("posture", One(scenario.Posture));
        return string.Join(", ", parts);

        void Add(string word, IReadOnlyList<string> values)
        {
            if (values.Count > 0)
            {
                parts.Add($"{word} {string.Join(' ', values)}");
            }
        }
    }

    private static IReadOnlyList<string> One(string? value) => value is null ? [] : [value];
}
