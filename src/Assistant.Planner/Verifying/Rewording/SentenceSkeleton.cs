using System.Text.RegularExpressions;

namespace Assistant.Planner.Verifying.Rewording;

/// <summary>
/// Everything in a sentence that can be true or false, in order: states, options, figures with their sign and percent, and every word but neutral ones.
/// Two sentences with one skeleton say the same.
/// </summary>
internal sealed partial class SentenceSkeleton(StateMentions states, IReadOnlyList<(string Option, string Label)> labels)
{
    /// <summary>The skeleton, one entry a piece.</summary>
    public IReadOnlyList<string> Of(string text)
    {
        var pieces = new List<(int At, string Piece)>();
        var rest = text.Replace('’', '\'').ToCharArray();
        foreach (var (option, label) in labels)
        {
            var wanted = label.Replace('’', '\'');
            for (var at = Find(rest, wanted); at >= 0; at = Find(rest, wanted))
            {
                Take(at, wanted.Length, $"option:{option}");
            }
        }

        foreach (var (at, name, ids) in states.Located(new string(rest)).ToArray())
        {
            Take(at, name.Length, $"state:{string.Join('/', ids.Order(StringComparer.Ordinal))}");
        }

        foreach (Match token in Token().Matches(new string(rest)))
        {
            var piece = char.IsLetter(token.Value[0]) ? Word(token.Value) : token.Value.Replace(" ", "", StringComparison.Ordinal);
            if (piece is not null)
            {
                pieces.Add((token.Index, piece));
            }
        }

        return [.. pieces.OrderBy(p => p.At).Select(p => p.Piece)];

        void Take(int at, int length, string piece)
        {
            pieces.Add((at, piece));
            rest.AsSpan(at, length).Fill(Frame.Gap);
        }
    }

    /// <summary>Words as they stand, lower case, for lists of words to look them up.</summary>
    public static IEnumerable<string> Words(string text) => Letters().Matches(text).Select(m => m.Value.ToLowerInvariant());

    private static string? Word(string token)
    {
        var word = token.ToLowerInvariant();
        word = word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word.TrimEnd('\'');
        return PlainWords.IsNeutral(word) ? null : PlainWords.Compared(word);
    }

    private static int Find(ReadOnlySpan<char> text, string label) => text.IndexOf(label, StringComparison.OrdinalIgnoreCase);

    // "a little" and "a few" say something else than "little" and "few".
    [GeneratedRegex(@"(?<![\d.])(?:(?<=^|[\s(])[-\u2212])?\d+(?:[.,]\d+)*(?: ?%)?|\ba (?:little|few|lot)\b|\p{L}[\p{L}\p{M}]*(?:'\p{L}+)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Token();

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Letters();
}
