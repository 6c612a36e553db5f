using Assistant.RuleBase;

namespace Assistant.Planner.Interpreting;

/// <summary>The words of each scenario attribute, one trie per attribute, since one phrase may speak of several.</summary>
internal sealed class ScenarioLexicon
{
    private static readonly string[] Attributes = ["measures", "breadth", "intensity", "duration", "phase", "demand", "offers", "posture"];

    private readonly Dictionary<string, PhraseTrie<string>> _tries = new(StringComparer.Ordinal);

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
    public bool Knows(string word) => Secondary.Begins(word) || _tries.Values.Any(t => t.Begins(word) || (word.EndsWith('s')
        && t.Begins(word[..^1])));

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
