using Assistant.RuleBase;

namespace Assistant.Planner.Interpreting;

/// <summary>Finds the responses a message names, by the aliases of the vocabulary.</summary>
internal sealed class ResponseReader
{
    private readonly PhraseTrie<(string Id, bool Outside)> _words = new(forgivesPlurals: true);

    public ResponseReader(RuleBaseSnapshot snapshot)
    {
        foreach (var option in snapshot.Responses)
        {
            foreach (var word in option.Aliases.Concat([option.Id, option.LabelTarget, option.LabelThirdParty]))
            {
                _words.Add(word, (option.Id, false));
                foreach (var form in Inflections.Of(word))
                {
                    _words.Add(form, (option.Id, false));
                }
            }
        }

        foreach (var outside in snapshot.Outside)
        {
            foreach (var word in outside.Words.Append(outside.Id))
            {
                _words.Add(word, (outside.Id, true));
            }
        }
    }

    /// <summary>Whether any phrase for a response begins with this word.</summary>
    public bool Knows(string word) => _words.Begins(word) || (word.EndsWith('s') && _words.Begins(word[..^1]));

    /// <summary>The responses named.</summary>
    public ReadOptions Read(IReadOnlyList<Token> tokens)
    {
        var matches = _words.Scan(tokens);
        var values = matches.SelectMany(m => m.Values).ToList();
        return new ReadOptions(
            [.. values.Where(v => !v.Outside).Select(v => v.Id).Distinct()],
            [.. values.Where(v => v.Outside).Select(v => v.Id).Distinct()],
            [.. matches.Select(m => (m.Start, m.End))]);
    }
}
