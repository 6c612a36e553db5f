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
    public bool Fill(Cue cue) => _words > 0 && Enumerable.Range(0, _words).All(i => Covers(i, cue));

    /// <summary>Whether the message begins with a phrase of this cue.</summary>
    public bool Begins(Cue cue) => _matches.Any(m => m.Start == 0 && m.Values.Contains(cue));

    /// <summary>Whether any cue but these was found.</summary>
    public bool HasOther(params ReadOnlySpan<Cue> cues)
    {
        foreach (var cue in _cues)
        {
            if (!cues.Contains(cue))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Index after the last word of the first phrase of a cue, or null.</summary>
    public int? EndOf(Cue cue) => _matches.FirstOrDefault(m => m.Values.Contains(cue))?.End;

    /// <summary>Whether a word belongs to any cue.</summary>
    public bool Covers(int index) => _matches.Any(m => m.Covers(index));

    /// <summary>Whether a word belongs to this cue.</summary>
    public bool Covers(int index, Cue cue) => _matches.Any(m => m.Covers(index) && m.Values.Contains(cue));
}
