namespace Assistant.Planner.Interpreting;

/// <summary>Finds the longest known phrase at a place in a message. Filled once, then only read.</summary>
/// <typeparam name="T">What a phrase stands for; one phrase may stand for several things.</typeparam>
/// <param name="forgivesPlurals">Whether "restrictions" is found under "restriction".</param>
internal sealed class PhraseTrie<T>(bool forgivesPlurals = false)
{
    private readonly Node _root = new();

    /// <summary>Adds what a phrase stands for; phrases without words are left out.</summary>
    public void Add(string phrase, T value)
    {
        var node = _root;
        foreach (var word in Tokeniser.Words(phrase))
        {
            if (!node.Next.TryGetValue(word, out var next))
            {
                node.Next[word] = next = new Node();
            }

            node = next;
        }

        if (node != _root && !node.Values.Contains(value))
        {
            node.Values.Add(value);
        }
    }

    /// <summary>Whether any phrase begins with this word.</summary>
    public bool Begins(string word) => _root.Next.ContainsKey(word);

    /// <summary>All longest matches, left to right, none overlapping.</summary>
    public List<PhraseMatch<T>> Scan(IReadOnlyList<Token> tokens)
    {
        var found = new List<PhraseMatch<T>>();
        for (var i = 0; i < tokens.Count;)
        {
            if (Longest(tokens, i) is { } match)
            {
                found.Add(match);
                i = match.End;
            }
            else
            {
                i++;
            }
        }

        return found;
    }

    /// <summary>The longest phrase starting at a word, or null.</summary>
    public PhraseMatch<T>? Longest(IReadOnlyList<Token> tokens, int start)
    {
        PhraseMatch<T>? best = null;
        var node = _root;
        for (var i = start; i < tokens.Count; i++)
        {
            if (i > start && Breaks(tokens, i) || Step(node, tokens[i].Text) is not { } next)
            {
                break;
            }

            node = next;
            if (node.Values.Count > 0)
            {
                best = new PhraseMatch<T>(start, i + 1, node.Values);
            }
        }

        return best;
    }

    // "St. Lucia" and "N. Korea" hold a full stop that ends nothing.
    private static bool Breaks(IReadOnlyList<Token> tokens, int i) => tokens[i].StartsSentence && (tokens[i].Break != '.'
        || tokens[i - 1].Text.Length > 3);

    private Node? Step(Node node, string word)
    {
        if (node.Next.TryGetValue(word, out var next))
        {
            return next;
        }

        if (!forgivesPlurals || word.Length < 4)
        {
            return null;
        }

        return word[^1] == 's' ? node.Next.GetValueOrDefault(word[..^1]) : node.Next.GetValueOrDefault(word + "s");
    }

    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = new(StringComparer.Ordinal);

        public List<T> Values { get; } = [];
    }
}
