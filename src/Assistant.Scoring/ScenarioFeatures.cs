using System.Collections.Concurrent;
using Assistant.RuleBase;
using Assistant.RuleBase.Scenarios;

namespace Assistant.Scoring;

/// <summary>Reads what conditions ask of a scenario: places on its scales, and tests of its categories.</summary>
public sealed class ScenarioFeatures(RuleBaseSnapshot snapshot)
{
    /// <summary>The attribute of each feature asked for, and the values a test wants; split once.</summary>
    private readonly ConcurrentDictionary<string, (string Attribute, string[]? Wanted)> _parts = new(StringComparer.Ordinal);

    /// <summary>Value of a scenario feature.</summary>
    /// <param name="name">Name of the feature: <c>breadth</c> for a scale, <c>measures=energy+finance</c> for a test.</param>
    /// <param name="scenario">The pressure.</param>
    /// <returns>0–1, or null where the user did not say.</returns>
    public double? Value(string name, Scenario scenario)
    {
        var (attributeOf, wanted) = _parts.GetOrAdd(name, static n => n.Split('=') is [var of, var values] ? (of, values.Split('+')) : (n, null));
        return attributeOf switch
        {
            "secondary" => Flag(scenario.Secondary),
            "position" => Flag(Holds(wanted, scenario.Position)),
            "measures" => Flag(HoldsAny(wanted, scenario.Measures)),
            "offers" => scenario.Offers.Count == 0 ? null : Flag(HoldsAny(wanted, scenario.Offers)),
            var attribute when wanted is null => snapshot.Sanctions.ScaleOf(attribute, Said(attribute, scenario)),
            var attribute => Said(attribute, scenario) is { } said ? Flag(Holds(wanted, said)) : null,
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

    private static bool Holds(string[]? wanted, string value) => wanted is not null && Array.IndexOf(wanted, value) >= 0;

    private static bool HoldsAny(string[]? wanted, IReadOnlyList<string> values)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (Holds(wanted, values[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static double Flag(bool holds) => holds ? 1 : 0;
}
