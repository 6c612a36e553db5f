using Assistant.Planner.Questions;

namespace Assistant.Planner.Answers;

/// <summary>A scenario as the JSON contract writes it; null or empty means not said.</summary>
public sealed record AnswerScenario
{
    /// <summary>target or third-party.</summary>
    public required string Position { get; init; }

    /// <summary>Who sanctions.</summary>
    public required IReadOnlyList<string> Senders { get; init; }

    /// <summary>Whose sanctioning presses a third party.</summary>
    public required IReadOnlyList<string> Over { get; init; }

    /// <summary>energy, finance, trade, technology, arms, travel, transport, aid.</summary>
    public required IReadOnlyList<string> Measures { get; init; }

    /// <summary>targeted, sectoral or comprehensive.</summary>
    public required string? Breadth { get; init; }

    /// <summary>Whether secondary sanctions are used or threatened.</summary>
    public required bool Secondary { get; init; }

    /// <summary>low, medium or high.</summary>
    public required string? Intensity { get; init; }

    /// <summary>short, medium or long.</summary>
    public required string? Duration { get; init; }

    /// <summary>threatened, imposed, prolonged or easing.</summary>
    public required string? Phase { get; init; }

    /// <summary>minor, major or regime.</summary>
    public required string? Demand { get; init; }

    /// <summary>relief, licences, humanitarian, patron-aid.</summary>
    public required IReadOnlyList<string> Offers { get; init; }

    /// <summary>open, mixed or defiant.</summary>
    public required string? Posture { get; init; }

    /// <summary>Indicator or factor values the user assumed, by identifier in ordinal order.</summary>
    public required IReadOnlyDictionary<string, double> Overrides { get; init; }

    /// <summary>What the user said happened.</summary>
    public required IReadOnlyList<string> Facts { get; init; }

    /// <summary>Attributes the user did not give and the answer supplied.</summary>
    public required IReadOnlyList<string> Assumed { get; init; }

    /// <summary>The scenario of a question.</summary>
    public static AnswerScenario Of(Question question)
    {
        var scenario = question.Scenario;
        return new AnswerScenario
        {
            Position = scenario.Position,
            Senders = scenario.Senders,
            Over = scenario.Over,
            Measures = scenario.Measures,
            Breadth = scenario.Breadth,
            Secondary = scenario.Secondary,
            Intensity = scenario.Intensity,
            Duration = scenario.Duration,
            Phase = scenario.Phase,
            Demand = scenario.Demand,
            Offers = scenario.Offers,
            Posture = scenario.Posture,
            Overrides = new SortedDictionary<string, double>(scenario.Overrides.ToDictionary(o => o.Key, o => o.Value), StringComparer.Ordinal),
            Facts = question.Facts,
            Assumed = question.Assumed,
        };
    }
}
