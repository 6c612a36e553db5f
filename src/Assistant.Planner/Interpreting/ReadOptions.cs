namespace Assistant.Planner.Interpreting;

/// <summary>The responses a message names.</summary>
/// <param name="Options">Identifiers, in the order named.</param>
/// <param name="Outside">Identifiers of responses the documents do not discuss.</param>
/// <param name="Matches">Where they stand.</param>
internal sealed record ReadOptions(IReadOnlyList<string> Options, IReadOnlyList<string> Outside, IReadOnlyList<(int Start,
    int End)> Matches)
{
    /// <summary>Whether the word at an index belongs to a phrase of several words.</summary>
    public bool IsDirection(int index) => Matches.Any(m => m.Start < index && index < m.End);

    /// <summary>Whether a match lies within a longer phrase for a response.</summary>
    public bool Covers<T>(PhraseMatch<T> match) => Matches.Any(m => m.Start <= match.Start && match.End <= m.End
        && m.End - m.Start >= match.Length);
}
