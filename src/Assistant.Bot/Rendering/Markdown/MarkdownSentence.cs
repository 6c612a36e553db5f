using Assistant.Planner.Answers;

namespace Assistant.Bot.Rendering.Markdown;

/// <summary>A sentence with its numbers, as Markdown.</summary>
internal static class MarkdownSentence
{
    /// <summary>"Text. [1] [2]", the numbers not glued: "[1][2]" would be one link.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="label">Words in it to set bold, or null.</param>
    public static string Of(AnswerSentence sentence, string? label = null) => Of(sentence.Text, sentence.Cites, label);

    /// <inheritdoc cref="Of(AnswerSentence, string?)"/>
    public static string Of(string text, IEnumerable<int> cites, string? label = null) =>
        string.Join(' ', [Emphasised(text, label), .. cites.Select(n => FormattableString.Invariant($"[{n}]"))]);

    private static string Emphasised(string text, string? label)
    {
        var at = string.IsNullOrWhiteSpace(label) ? -1 : text.IndexOf(label, StringComparison.Ordinal);
        if (at < 0)
        {
            return MarkdownText.Escape(text);
        }

        // The parts are escaped apart; none but the first begins the line, and none loses the space beside the stars.
        var before = MarkdownText.Escape(text[..at]);
        var after = text[(at + label!.Length)..];
        var gap = after.StartsWith(' ') ? " " : "";
        return $"{before}{(before.Length > 0 && text[at - 1] == ' ' ? " " : "")}**{MarkdownText.Escape(label)}**{gap}{MarkdownText.Escape(after)}";
    }
}
