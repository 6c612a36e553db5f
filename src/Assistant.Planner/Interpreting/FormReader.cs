using System.Collections.Frozen;
using System.Globalization;
using Assistant.Planner.Questions;

namespace Assistant.Planner.Interpreting;

/// <summary>Reads wishes about the form of an answer: "top 3", "in two lines", "a brief for my director".</summary>
internal static class FormReader
{
    private const int MostResponses = 12;
    private const int MostLines = 20;

    private static readonly PhraseList Brief = new("""
        a brief|the brief|brief for|brief on|brief me|brief please|briefing|briefing note|one pager|one-pager|executive summary|for my director|for my boss|
        for my minister|for the minister|for my ambassador|for the ambassador|for my manager|for a memo|memo on|memo for|as a memo|policy note|
        one paragraph|a paragraph on|a paragraph about|a paragraph for|in a paragraph|single paragraph|a short paragraph|two paragraphs|a short note|a note on|a note for|
        for a mail|for an email|as an email|for the board
        """);

    private static readonly PhraseList Short = new("""
        shorter|in short|briefly|keep it short|short answer|short version|in a nutshell|bottom line|just the headline|headline only|tldr|tl dr|
        the gist|plain words|simple words|plain english|simple terms|quick answer|be brief|summarise|summarize|summary|sum up|too long
        """);

    private static readonly PhraseList Full = new("""
        in detail|more detail|more details|in full|full answer|longer|the long version|long version|full version|elaborate|at length|all the details|tell me more|full ranking|whole ranking|entire ranking|complete ranking|
        all ten
        """);

    private static readonly FrozenSet<string> Responses = new[]
    {
        "responses", "response", "options", "reactions", "moves", "answers", "choices", "countries", "states", "members",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The wishes; <see cref="QuestionForm.Usual"/> when none is voiced.</summary>
    public static QuestionForm Read(IReadOnlyList<Token> tokens)
    {
        if (tokens.Count == 0)
        {
            return QuestionForm.Usual;
        }

        var kind = WantsBrief(tokens) ? FormKind.Brief
            : Short.IsIn(tokens) && !(tokens[0].Text is "drop" or "skip" or "forget" or "no" && Full.IsIn(tokens)) ? FormKind.Terse
            : Full.IsIn(tokens) ? FormKind.Detailed
            : FormKind.Usual;
        var (top, lines) = (Top(tokens), Lines(tokens));
        return kind == FormKind.Usual && top is null && lines is null ? QuestionForm.Usual : new QuestionForm(kind, top, lines);
    }

    private static int? Top(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var counted = tokens[i].Text is "top" or "best" or "first" or "bottom" or "lowest" && i + 1 < tokens.Count && tokens[i + 1].Text != "one" ? Number(tokens[i + 1].Text) : null;
            var named = i + 1 < tokens.Count && Number(tokens[i].Text) is { } n
                && (Responses.Contains(tokens[i + 1].Text) && (i == 0 || tokens[i - 1].Text is "the" or "only" or "just" or "me" or "give" or "show" or "name")
                    || i == 0 && n > 1 && tokens.Skip(2).Take(2).Any(t => t.Text is "countries" or "states" or "nations" or "members" or "islands" or "economies") && tokens.Skip(1).Take(3).All(t => t.Break is '\0' or '-')
                    || (i + 2 < tokens.Count && tokens[i + 1].Text is "most" or "main" && tokens[i + 2].Text is "likely" or "probable" or "responses" or "options"))
                ? n : (int?)null;
            if ((counted ?? named) is { } top and >= 1)
            {
                return i + 2 < tokens.Count && tokens[i + 2].Text is "months" or "years" or "weeks" or "days" ? null : Math.Min(top, MostResponses);
            }
        }

        return null;
    }

    private static int? Lines(IReadOnlyList<Token> tokens)
    {
        for (var i = 1; i < tokens.Count; i++)
        {
            if (tokens[i].Text is "line" or "lines" or "sentence" or "sentences" or "liner" or "bullets" or "bullet" or "points" && Number(tokens[i - 1].Text) is { } lines and >= 1)
            {
                return Math.Min(lines, MostLines);
            }
        }

        return null;
    }

    // "A brief on Mali" is a form, "a brief embargo" a length of time.
    private static bool WantsBrief(IReadOnlyList<Token> tokens) =>
        (Brief.IsIn(tokens) || tokens[0].Text == "brief") && tokens[0].Text is not ("drop" or "skip" or "forget" or "no")
        && !Enumerable.Range(0, tokens.Count).Any(i => tokens[i].Text == "brief" && RoleWords.RunsIntoSanction(tokens, i + 1, _ => false));

    /// <summary>"Drop the brief", "a brief on Mali": the word stands for a form of answer and not for a length of time.</summary>
    public static bool NamesBrief(IReadOnlyList<Token> tokens, int i) => tokens[i].Text == "brief" && i > 0 && tokens[i - 1].Text is "the" or "a" or "this" or "that" or "my" or "our" or "no"
        && (i + 1 == tokens.Count || tokens[i + 1].Break != '\0' || tokens[i + 1].Text is "and" or "for" or "on" or "to" or "please" or "now" or "then");

    private static int? Number(string word) => word switch
    {
        "one" or "single" or "a" => 1,
        "two" or "couple" => 2,
        "three" => 3,
        "four" => 4,
        "five" => 5,
        "six" => 6,
        "seven" => 7,
        "eight" => 8,
        "nine" => 9,
        "ten" => 10,
        _ => word.Length <= 2 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null,
    };
}
