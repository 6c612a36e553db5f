using System.Collections.Frozen;
using Assistant.Planner.Questions;
using Assistant.RuleBase;
using Assistant.RuleBase.Documents;

namespace Assistant.Planner.Interpreting;

/// <summary>Finds a whole paragraph named by its number ("paragraph 8", "para 5", "p5") or pointed at ("the rules from that paragraph", "does it name a downside?").</summary>
internal sealed class ParagraphReader(RuleBaseSnapshot snapshot)
{
    private static readonly string[] Cardinals = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];

    private static readonly FrozenSet<string> Sides = """
        downside downsides drawback drawbacks cost costs risk risks price catch caveat caveats condition conditions limit limits benefit benefits upside upsides advantage advantages disadvantage disadvantages
        exception exceptions requirement requirements precondition preconditions qualification qualifications
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The locators of its sentences, those with rules first; none when no such paragraph is named.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="context">The conversation, whose last answer "that paragraph" points at.</param>
    public IReadOnlyList<string> Read(IReadOnlyList<Token> tokens, ConversationContext context)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (Number(tokens, i) is not { } number)
            {
                continue;
            }

            foreach (var document in snapshot.Documents.Values.OrderBy(d => d.Id, StringComparer.Ordinal))
            {
                if (In(document, $"p{number}.") is { Count: > 0 } found)
                {
                    return found;
                }
            }
        }

        return context.LastLocators is [var last, ..] && (PointsAtParagraph(tokens) || AsksForSide(tokens, context)) ? Around(last) : [];
    }

    private static bool PointsAtParagraph(IReadOnlyList<Token> tokens) => Enumerable.Range(1, Math.Max(0, tokens.Count - 1)).Any(i => tokens[i].Text is "paragraph" or "para" or "passage" && tokens[i - 1].Text is "that" or "this" or "same");

    // "Does it mention a downside of that?" after a look-up: another side of the same matter, which stands near by.
    private static bool AsksForSide(IReadOnlyList<Token> tokens, ConversationContext context) => context.Last is { Intent: Intent.Topic or Intent.Rule, States.Count: 0 }
        && tokens.Any(t => Sides.Contains(t.Text)) && tokens.All(t => Sides.Contains(t.Text) || TopicReader.SaysNothing(t.Text));

    private IReadOnlyList<string> Around(string locator) => SourceLocator.TryParse(locator, out var at) && snapshot.Documents.TryGetValue(at.Document, out var document) && at.Position.IndexOf('.', StringComparison.Ordinal) is var dot and > 0
        ? In(document, at.Position[..(dot + 1)]) : [];

    private static IReadOnlyList<string> In(SourceDocument document, string start) =>
        [.. document.Sentences.Where(s => s.Position.StartsWith(start, StringComparison.Ordinal)).OrderByDescending(s => s.Rules.Count > 0).Select(s => $"{document.Id}#{s.Position}")];

    // "P5" in capitals is a club of powers, "p5" a place in the text.
    private static int? Number(IReadOnlyList<Token> tokens, int i) =>
        tokens[i].Text is ['p', .. { Length: 1 or 2 } digits] && !tokens[i].IsCapital ? Whole(digits)
        : i > 0 && tokens[i - 1].Text is "paragraph" or "para" or "par" or "paragraphs" ? Whole(tokens[i].Text) ?? Cardinal(tokens[i].Text)
        : i + 1 < tokens.Count && tokens[i + 1].Text is "paragraph" or "para" ? Ordinal(tokens[i].Text)
        : null;

    private static int? Whole(string text) => text.Length is 1 or 2 && text.All(char.IsAsciiDigit) ? int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : null;

    // "Paragraph one" is a place, "one paragraph" a length.
    private static int? Cardinal(string word) => Array.IndexOf(Cardinals, word) is var at and >= 0 ? at + 1 : null;

    private static int? Ordinal(string word) => Array.IndexOf(Ordinals, word) is var at and >= 0 ? at + 1
        : word.Length is 3 or 4 && word[^2..] is "st" or "nd" or "rd" or "th" ? Whole(word[..^2])
        : null;
}
