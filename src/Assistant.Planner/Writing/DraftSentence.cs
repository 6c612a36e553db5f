namespace Assistant.Planner.Writing;

/// <summary>One analytic sentence with what it rests on.</summary>
/// <param name="Text">Without citation numbers.</param>
/// <param name="Cites">At least one, or the verifier drops it.</param>
/// <param name="Place">Where it stands in the reading.</param>
public sealed record DraftSentence(string Text, IReadOnlyList<Cite> Cites, SentencePlace Place)
{
    /// <summary>ISO3 of the state it speaks about, or null for none or several.</summary>
    public string? State { get; init; }

    /// <summary>The option it speaks about, or null for none or several.</summary>
    public string? Option { get; init; }

    /// <summary>Other words proposed for the same statement, or null; nobody reads them before the verifier does.</summary>
    public string? Rewording { get; init; }

    /// <summary>The same said without a figure the answer has told already, best first; empty where there is no other way to say it.</summary>
    public IReadOnlyList<DraftSentence> Instead { get; init; } = [];
}
