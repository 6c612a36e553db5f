namespace Assistant.Cli.Assessing;

/// <summary>A case as somebody wrote it: words, not yet identifiers.</summary>
internal sealed record CaseInput
{
    /// <summary>Code or name of the state.</summary>
    public required string State { get; init; }

    /// <summary>target or third-party; empty to tell it from the rest.</summary>
    public string Position { get; init; } = "";

    /// <summary>Codes or names.</summary>
    public IReadOnlyList<string> Senders { get; init; } = [];

    /// <summary>Codes or names.</summary>
    public IReadOnlyList<string> Over { get; init; } = [];

    /// <summary>Kinds of measures.</summary>
    public IReadOnlyList<string> Measures { get; init; } = [];

    /// <summary>Whether secondary sanctions are used or threatened.</summary>
    public bool Secondary { get; init; }

    /// <summary>Single-valued attributes by name: breadth, intensity, duration, phase, demand, posture; empty means not said.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; init; } = new Dictionary<string, string>();

    /// <summary>Kinds of offers.</summary>
    public IReadOnlyList<string> Offers { get; init; } = [];

    /// <summary>The year whose figures hold, or null for the newest.</summary>
    public int? AsOf { get; init; }
}
