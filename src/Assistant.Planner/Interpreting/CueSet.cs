namespace Assistant.Planner.Interpreting;

/// <summary>The cues found in a message.</summary>
internal sealed class CueSet
{
    private readonly List<PhraseMatch<Cue>> _matches;
    private readonly int _words;
    private readonly HashSet<Cue> _cues = [];

    public CueSet(List<PhraseMatch<Cue>> matches, int words)
    {
        _matches = matches;
        _words = words;
        foreach (var match in matches)
        {
            _cues.UnionWith(match.Values);
        }
    }

    /// <summary>Whether a cue was found.</summary>
    public bool Has(Cue cue) => _cues.Contains(cue);

    /// <summary>Whether the words of this cue make up the whole message.</summary>
    public bool Fill(Cue cue) => _words > 0 && Enumerable.Range(0, _words).All(i => _matches.Any(m => m.Covers(i)
        && m.Values.Contains(cue)));

    /// <summary>Index after the last word of the first phrase of a cue, or null.</summary>
    public int? EndOf(Cue cue) => _matches.FirstOrDefault(m => m.Values.Contains(cue))?.End;

    /// <summary>Whether a word belongs to any cue.</summary>
    public bool Covers(int index) => _matches.Any(m => m.Covers(index));
}
