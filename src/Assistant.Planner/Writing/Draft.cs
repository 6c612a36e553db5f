namespace Assistant.Planner.Writing;

/// <summary>An answer before it is checked.</summary>
public sealed record Draft
{
    /// <summary>Analytic sentences, in reading order; the first is the headline.</summary>
    public IReadOnlyList<DraftSentence> Sentences { get; init; } = [];

    /// <summary>What the options bring, cost and need.</summary>
    public IReadOnlyList<DraftLine> Lines { get; init; } = [];

    /// <summary>The headline where no analytic sentence is: help, declines, questions back; null otherwise.</summary>
    public string? PlainHeadline { get; init; }

    /// <summary>From fixed templates.</summary>
    public IReadOnlyList<string> Caveats { get; init; } = [];

    /// <summary>Questions the user can tap, at most five.</summary>
    public IReadOnlyList<string> Suggestions { get; init; } = [];

    /// <summary>Reason code of the JSON contract, or null.</summary>
    public string? Declined { get; init; }

    /// <summary>A finer code, or null.</summary>
    public string? DeclinedDetail { get; init; }
}
