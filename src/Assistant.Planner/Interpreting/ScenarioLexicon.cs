using System.Collections.Frozen;
using Assistant.RuleBase;

namespace Assistant.Planner.Interpreting;

/// <summary>The words of each scenario attribute, one trie per attribute, since one phrase may speak of several.</summary>
internal sealed class ScenarioLexicon
{
    private static readonly string[] Attributes = ["measures", "breadth", "intensity", "duration", "phase", "demand", "offers", "posture"];

    private readonly Dictionary<string, PhraseTrie<string>> _tries = new(StringComparer.Ordinal);
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _firstWords;

    public ScenarioLexicon(RuleBaseSnapshot snapshot)
    {
        foreach (var attribute in Attributes)
        {
            _tries[attribute] = new PhraseTrie<string>(forgivesPlurals: true);
            foreach (var term in snapshot.Sanctions.Attributes.GetValueOrDefault(attribute) ?? [])
            {
                foreach (var word in term.Words)
                {
                    _tries[attribute].Add(word, term.Id);
                }
            }
        }

        _firstWords = snapshot.Sanctions.SecondaryWords.Concat(Attributes.SelectMany(a => snapshot.Sanctions.Attributes.GetValueOrDefault(a) ?? []).SelectMany(t => t.Words))
            .Select(w => Tokeniser.Words(w).FirstOrDefault() ?? "").ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        Secondary = Flags(snapshot.Sanctions.SecondaryWords);
        ThirdParty = Flags(snapshot.Sanctions.ThirdPartyWords);
    }

    /// <summary>Words for secondary sanctions.</summary>
    public PhraseTrie<bool> Secondary { get; }

    /// <summary>Words that make the state a third party.</summary>
    public PhraseTrie<bool> ThirdParty { get; }

    /// <summary>The words of an attribute.</summary>
    public PhraseTrie<string> Of(string attribute) => _tries[attribute];

    /// <summary>Whether any attribute has a phrase beginning with this word.</summary>
    public bool Knows(string word) => _firstWords.Contains(word) || (word.EndsWith('s') && _firstWords.Contains(word.AsSpan()[..^1]));

    private static PhraseTrie<bool> Flags(IEnumerable<string> words)
    {
        var trie = new PhraseTrie<bool>();
        foreach (var word in words)
        {
            trie.Add(word, true);
        }

        return trie;
    }
}
