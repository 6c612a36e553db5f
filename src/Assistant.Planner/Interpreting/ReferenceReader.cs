using Assistant.RuleBase;
using Assistant.RuleBase.Documents;

namespace Assistant.Planner.Interpreting;

/// <summary>Finds a rule identifier (<c>trade.narrow-exports-cascade</c>) or a locator (<c>p3.s2</c>, <c>DOCUMENT#p3.s2</c>) in a
/// message.</summary>
internal sealed class ReferenceReader(RuleBaseSnapshot snapshot)
{
    /// <summary>The first reference, as the snapshot writes it, or null.</summary>
    public string? Read(string text)
    {
        if (!text.Contains('.', StringComparison.Ordinal) && !text.Contains('#', StringComparison.Ordinal))
        {
            return null;
        }

        foreach (var chunk in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var word = chunk.Trim(',', '.', '?', '!', ';', ':', '(', ')', '"', '\'', '[', ']').ToLowerInvariant();
            if (snapshot.FindRule(word) is not null)
            {
                return word;
            }

            if (SourceLocator.TryParse(word, out var locator) && snapshot.Resolves(locator))
            {
                return locator.ToString();
            }

            if (IsPosition(word) && snapshot.Documents.Values.FirstOrDefault(d => d.Find(word) is not null) is { } document)
            {
                return $"{document.Id}#{word}";
            }

            if (LooksLikeRule(word))
            {
                return word;
            }
        }

        return null;
    }

    private static bool IsPosition(string word) => word.Length is >= 2 and <= 9 && word[0] is 'p' or 'r' or 'h'
        && char.IsAsciiDigit(word[1]);

    // "trade.no-such-rule": an identifier that does not exist is still a question about a rule.
    private static bool LooksLikeRule(string word)
    {
        var dot = word.IndexOf('.', StringComparison.Ordinal);
        return dot > 1 && dot < word.Length - 3 && word.IndexOf('-', dot) > 0 && word.IndexOf('.', dot + 1) < 0
            && word.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '.' or '-');
    }
}
