using Assistant.RuleBase;

namespace Assistant.Planner.Interpreting;

/// <summary>Finds the responses a message names, by the aliases of the vocabulary.</summary>
internal sealed class ResponseReader
{
    private readonly PhraseTrie<(string Id, bool Outside)> _words = new(forgivesPlurals: true);

    private readonly IReadOnlyList<(string Phrase, string Id, bool Outside)> _phrases;

    private ResponseReader(IReadOnlyList<(string Phrase, string Id, bool Outside)> phrases)
    {
        _phrases = phrases;
        foreach (var (phrase, id, outside) in phrases)
        {
            _words.Add(phrase, (id, outside));
            foreach (var form in outside ? [] : Inflections.Of(phrase))
            {
                _words.Add(form, (id, false));
            }
        }
    }

    /// <summary>The reader of a snapshot.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="before">The reader of the snapshot before, taken over where the phrases are the same; or null.</param>
    public static ResponseReader Of(RuleBaseSnapshot snapshot, ResponseReader? before)
    {
        (string, string, bool)[] phrases =
        [
            .. snapshot.Responses.SelectMany(r => r.Aliases.Concat([r.Id, r.LabelTarget, r.LabelThirdParty]).Select(phrase => (phrase, r.Id, false))),
            .. snapshot.Outside.SelectMany(o => o.Words.Append(o.Id).Select(phrase => (phrase, o.Id, true))),
        ];
        return before?._phrases.SequenceEqual(phrases) == true ? before : new ResponseReader(phrases);
    }

    /// <summary>Whether any phrase for a response begins with this word.</summary>
    public bool Knows(string word) => _words.Begins(word) || (word.EndsWith('s') && _words.Begins(word[..^1]));

    /// <summary>The responses named.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="isName">Whether a word belongs to the name of a power, over which a phrase may reach: "accept EU conditions".</param>
    public ReadOptions Read(IReadOnlyList<Token> tokens, Func<int, bool> isName)
    {
        var matches = _words.Scan(tokens);
        if (matches.Count == 0)
        {
            matches = AcrossNames(tokens, isName);
        }

        var values = matches.SelectMany(m => m.Values).ToList();
        return new ReadOptions(
            [.. values.Where(v => !v.Outside).Select(v => v.Id).Distinct()],
            [.. values.Where(v => v.Outside).Select(v => v.Id).Distinct()],
            [.. matches.Select(m => (m.Start, m.End))]);
    }

    // Only the first word is covered, so that the name keeps its part in the message.
    private List<PhraseMatch<(string Id, bool Outside)>> AcrossNames(IReadOnlyList<Token> tokens, Func<int, bool> isName)
    {
        int[] kept = [.. Enumerable.Range(0, tokens.Count).Where(i => !isName(i) && !(RoleWords.Fillers.Contains(tokens[i].Text) && tokens[i].Break is '\0'))];
        return kept.Length == tokens.Count ? []
            : [.. _words.Scan([.. kept.Select(i => tokens[i])]).Where(m => m.Length > 1).Select(m => m with { Start = kept[m.Start], End = kept[m.Start] + 1 })];
    }
}
