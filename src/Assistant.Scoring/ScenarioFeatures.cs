using Assistant.RuleBase;
using Assistant.RuleBase.Scenarios;

namespace Assistant.Scoring;

/// <summary>Reads what conditions ask of a scenario: places on its scales, and tests of its categories.</summary>
public sealed class ScenarioFeatures(RuleBaseSnapshot snapshot)
{
    /// <summary>Value of a scenario feature.</summary>
    /// <param name="name">Name of the feature: <c>breadth</c> for a scale, <c>measures=energy+finance</c> for a test.</param>
    /// <param name="scenario">The pressure.</param>
    /// <returns>0–1, or null where the user did not say.</returns>
    public double? Value(string name, Scenario scenario)
    {
        var parts = name.Split('=');
        string[] wanted = parts.Length > 1 ? parts[1].Split('+') : [];
        return parts[0] switch
        {
            "secondary" => Flag(scenario.Secondary),
            "position" => Flag(wanted.Contains(scenario.Position)),
            "measures" => Flag(scenario.Measures.Any(wanted.Contains)),
            "offers" => scenario.Offers.Count == 0 ? null : Flag(scenario.Offers.Any(wanted.Contains)),
            var attribute when parts.Length == 1 => snapshot.Sanctions.ScaleOf(attribute, Said(attribute, scenario)),
            var attribute => Said(attribute, scenario) is { } said ? Flag(wanted.Contains(said)) : null,
        };
    }

    private static string? Said(string attribute, Scenario scenario) => attribute switch
    {
        "breadth" => scenario.Breadth,
        "intensity" => scenario.Intensity,
        "duration" => scenario.Duration,
        "phase" => scenario.Phase,
        "demand" => scenario.Demand,
        _ => scenario.Posture,
    };

    private static double Flag(bool holds) => holds ? 1 : 0;
}
