using System.Globalization;
using Assistant.RuleBase.Scenarios;

namespace Assistant.Planner.Execution;

/// <summary>One change of a case: an attribute of the scenario, or an indicator set to a value.</summary>
/// <param name="Feature">breadth, intensity, duration, phase, demand, offers, posture or position, else the identifier of an indicator or factor.</param>
/// <param name="Word">The attribute's value; null for a figure.</param>
/// <param name="From">The figure before, in the indicator's unit; null for an attribute or where none is known.</param>
/// <param name="To">The figure after, in the indicator's unit; null for an attribute.</param>
public sealed record CaseChange(string Feature, string? Word, double? From = null, double? To = null)
{
    /// <summary>Attributes of a scenario that take one of a few words.</summary>
    public static IReadOnlyList<string> Attributes { get; } = ["breadth", "intensity", "duration", "phase", "demand", "offers", "posture"];

    /// <summary>For measures and offers: what is taken away; null where something is added or set.</summary>
    public string? Withdrawn { get; init; }

    /// <summary>What the change is filed under, such as <c>breadth=comprehensive</c>.</summary>
    public string Key => $"{Feature}={Word ?? (Withdrawn is null ? null : "-" + Withdrawn) ?? To?.ToString("R", CultureInfo.InvariantCulture)}";

    /// <summary>The scenario with the change made; an offer joins those on the table.</summary>
    public Scenario Apply(Scenario scenario) => Feature switch
    {
        "breadth" => scenario with { Breadth = Word },
        "intensity" => scenario with { Intensity = Word },
        "duration" => scenario with { Duration = Word },
        "phase" => scenario with { Phase = Word },
        "demand" => scenario with { Demand = Word },
        "posture" => scenario with { Posture = Word },
        "position" => scenario with { Position = Word!, Over = [], Secondary = false },
        "offers" => scenario with { Offers = [.. scenario.Offers.Append(Word!).Distinct()] },
        _ => scenario with { Overrides = new Dictionary<string, double>(scenario.Overrides, StringComparer.Ordinal) { [Feature] = To!.Value } },
    };

    /// <summary>The value an attribute has in a scenario, or null where nothing is said (for offers: always, as they add up).</summary>
    public static string? ValueIn(Scenario scenario, string attribute) => attribute switch
    {
        "breadth" => scenario.Breadth,
        "intensity" => scenario.Intensity,
        "duration" => scenario.Duration,
        "phase" => scenario.Phase,
        "demand" => scenario.Demand,
        "posture" => scenario.Posture,
        _ => null,
    };
}
