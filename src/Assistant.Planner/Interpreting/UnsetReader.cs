using Assistant.RuleBase.Scenarios;

namespace Assistant.Planner.Interpreting;

/// <summary>Reads that something said earlier no longer holds: "ignore the duration", "leave out the demand".</summary>
internal static class UnsetReader
{
    private const int ShortMessage = 8;

    private static readonly string[] Attributes = ["duration", "intensity", "phase", "demand", "posture", "breadth", "offers"];

    /// <summary>The attributes to forget; a measure stands for itself.</summary>
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

        for (var i = 0; i < tokens.Count && tokens.Count <= ShortMessage; i++)
        {
            if (Measure(tokens[i].Text) is { } measure && (Dropped(tokens, i) || (i + 1 < tokens.Count && tokens[i + 1].Text == "out" && tokens[0].Text is "leave" or "take" or "keep")))
            {
                (unset ??= []).Add(measure);
            }
        }

        return unset ?? [];
    }

    private static bool Dropped(IReadOnlyList<Token> tokens, int i)
    {
        var left = i > 1 && tokens[i - 1].Text is "the" or "that" or "any" ? tokens[i - 2].Text : i > 0 ? tokens[i - 1].Text : "";
        return left is "ignore" or "drop" or "forget" or "without" or "out" or "remove" or "disregard" or "skip" or "minus";
    }

    private static string? Measure(string word) => word switch
    {
        "energy" or "finance" or "trade" or "technology" or "arms" or "travel" or "transport" or "aid" => word,
        "tech" => "technology",
        "financial" or "banking" or "bank" => "finance",
        "oil" or "gas" => "energy",
        "weapons" => "arms",
        "tariff" or "tariffs" => "trade",
        "visa" or "visas" => "travel",
        _ => null,
    };

    /// <summary>The scenario without them.</summary>
    public static Scenario Without(Scenario scenario, IReadOnlyList<string> attributes) => attributes.Aggregate(scenario, (s, attribute) => attribute switch
    {
        "duration" => s with { Duration = null },
        "intensity" => s with { Intensity = null },
        "phase" => s with { Phase = null },
        "demand" => s with { Demand = null },
        "posture" => s with { Posture = null },
        "breadth" => s with { Breadth = null },
        "energy" or "finance" or "trade" or "technology" or "arms" or "travel" or "transport" or "aid" => s with { Measures = [.. s.Measures.Where(m => m != attribute)] },
        _ => s with { Offers = [] },
    });
}
