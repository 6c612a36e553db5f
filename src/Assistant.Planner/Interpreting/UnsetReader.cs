using Assistant.RuleBase.Scenarios;

namespace Assistant.Planner.Interpreting;

/// <summary>Reads that something said earlier no longer holds: "ignore the duration", "leave out the demand".</summary>
internal static class UnsetReader
{
    private static readonly string[] Attributes = ["duration", "intensity", "phase", "demand", "posture", "breadth", "offers"];

    /// <summary>The attributes to forget.</summary>
    public static IReadOnlyList<string> Read(IReadOnlyList<Token> tokens)
    {
        List<string>? unset = null;
        for (var i = 1; i < tokens.Count; i++)
        {
            var left = i > 1 && tokens[i - 1].Text is "the" or "that" or "any" ? tokens[i - 2].Text : tokens[i - 1].Text;
            if (left is "ignore" or "drop" or "forget" or "without" or "out" or "unset" or "remove" or "disregard" or "whatever"
                && Attributes.FirstOrDefault(a => a == tokens[i].Text || a == tokens[i].Text + "s" || (a == "breadth" && tokens[i].Text is "size" or "scope")) is { } attribute)
            {
                (unset ??= []).Add(attribute);
            }
        }

        return unset ?? [];
    }

    /// <summary>The scenario without them.</summary>
    public static Scenario Without(Scenario scenario, IReadOnlyList<string> attributes) => attributes.Aggregate(scenario, (s, attribute) => attribute switch
    {
        "duration" => s with { Duration = null },
        "intensity" => s with { Intensity = null },
        "phase" => s with { Phase = null },
        "demand" => s with { Demand = null },
        "posture" => s with { Posture = null },
        "breadth" => s with { Breadth = null },
        _ => s with { Offers = [] },
    });
}
