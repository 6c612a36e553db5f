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

    private static readonly FrozenSet<string> Stepping = "ok okay now then please pls go on one paragraph para".Split(' ').ToFrozenSet(StringComparer.Ordinal);

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

        return context.LastLocators is not [var last, ..] ? []
            : PointsAtParagraph(tokens) || AsksForSide(tokens, context) ? Around(last, 0)
            : Step(tokens, context) is var step and not 0 ? Around(last, step)
            : [];
    }

    // "And the one after?", "next paragraph" after a look-up: 1 onwards, -1 back, 0 where neither is said.
    private static int Step(IReadOnlyList<Token> tokens, ConversationContext context)
    {
        const int longest = 7;
        if (tokens.Count > longest || !(context.LookedUpSince || context.Last is { States.Count: 0 }) || !tokens.All(t => Stepping.Contains(t.Text) || TopicReader.SaysNothing(t.Text) || Way(t.Text) != 0))
        {
            return 0;
        }

        return tokens.Select(t => Way(t.Text)).FirstOrDefault(way => way != 0);
    }

    private static int Way(string word) => word switch { "next" or "after" or "following" or "below" => 1, "before" or "previous" or "preceding" or "above" or "prior" => -1, _ => 0 };

    private static bool PointsAtParagraph(IReadOnlyList<Token> tokens) => Enumerable.Range(1, Math.Max(0, tokens.Count - 1)).Any(i => tokens[i].Text is "paragraph" or "para" or "passage" && tokens[i - 1].Text is "that" or "this" or "same");

    // "Does it mention a downside of that?" after a look-up: another side of the same matter, which stands near by.
    private static bool AsksForSide(IReadOnlyList<Token> tokens, ConversationContext context) => context.Last is { Intent: Intent.Topic or Intent.Rule, States.Count: 0 }
        && tokens.Any(t => Sides.Contains(t.Text)) && tokens.All(t => Sides.Contains(t.Text) || TopicReader.SaysNothing(t.Text));

    private IReadOnlyList<string> Around(string locator, int step) => SourceLocator.TryParse(locator, out var at) && snapshot.Documents.TryGetValue(at.Document, out var document) && at.Position.IndexOf('.', StringComparison.Ordinal) is var dot and > 0
        ? In(document, step != 0 && Whole(at.Position[1..dot]) is { } number ? $"{at.Position[0]}{number + step}." : at.Position[..(dot + 1)]) : [];

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
