namespace Assistant.RuleBase.Scenarios;

/// <summary>The pressure a state is under, in the words of the JSON contract.</summary>
/// <remarks>Immutable. Identifiers are those of <c>vocabulary/sanctions.yaml</c>; null or empty means the user did not say.</remarks>
public sealed record Scenario
{
    /// <summary><c>target</c>, or <c>third-party</c> when pressed over somebody else's sanctions (those on <see cref="Over"/>).</summary>
    public string Position { get; init; } = "target";

    /// <summary>Who imposes or threatens: ISO 3166-1 alpha-3 or EU, UN …; unknown ones are kept as text.</summary>
    public IReadOnlyList<string> Senders { get; init; } = [];

    /// <summary>For a third party: whose sanctioning presses it.</summary>
    public IReadOnlyList<string> Over { get; init; } = [];

    /// <summary>energy, finance, trade, technology, arms, travel, transport, aid.</summary>
    public IReadOnlyList<string> Measures { get; init; } = [];

    /// <summary>targeted, sectoral or comprehensive.</summary>
    public string? Breadth { get; init; }

    /// <summary>Whether secondary sanctions are used or threatened.</summary>
    public bool Secondary { get; init; }

    /// <summary>low, medium or high.</summary>
    public string? Intensity { get; init; }

    /// <summary>short, medium or long.</summary>
    public string? Duration { get; init; }

    /// <summary>threatened, imposed, prolonged or easing.</summary>
    public string? Phase { get; init; }

    /// <summary>minor, major or regime.</summary>
    public string? Demand { get; init; }

    /// <summary>relief, licences, humanitarian, patron-aid.</summary>
    public IReadOnlyList<string> Offers { get; init; } = [];

    /// <summary>How the state has answered so far: open, mixed or defiant.</summary>
    public string? Posture { get; init; }

    /// <summary>Indicator or factor values the user assumed, in the indicator's unit (factors 0–1).</summary>
    public IReadOnlyDictionary<string, double> Overrides { get; init; } = new Dictionary<string, double>();
}
