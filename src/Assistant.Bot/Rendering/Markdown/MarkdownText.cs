using System.Text;

namespace Assistant.Bot.Rendering.Markdown;

/// <summary>Text as Markdown that shows exactly that text: no markup, link, picture, mention or HTML can come of it.</summary>
internal static class MarkdownText
{
    /// <summary>Characters that mean something anywhere in a line.</summary>
    private const string Anywhere = "\\`*_[]<>&~|$@{}";

    /// <summary>Characters that mean something at the start of a line.</summary>
    private const string AtStart = "#+-=:";

    /// <summary>The text on one line, escaped; emphasis may be laid around it.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        for (var i = 0; i < line.Length; i++)
        {
            if (Anywhere.Contains(line[i], StringComparison.Ordinal) || IsStart(line, i) || IsList(line, i) || IsAddress(line, i))
            {
                escaped.Append('\\');
            }

            escaped.Append(line[i]);
        }

        return escaped.ToString();
    }

    private static bool IsStart(string line, int at) => at == 0 && AtStart.Contains(line[0], StringComparison.Ordinal);

    /// <summary>"1." and "1)" begin a list.</summary>
    private static bool IsList(string line, int at) =>
        line[at] is '.' or ')' && at is > 0 and < 10 && line.AsSpan(0, at).IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>A bare address becomes a link by itself: its colon or its first full stop is what makes it one. A colon before a letter names a directive.</summary>
    private static bool IsAddress(string line, int at) =>
        (line[at] == ':' && at + 1 < line.Length && (line[at + 1] == '/' || char.IsAsciiLetter(line[at + 1])))
        || (line[at] == '.' && at >= 3 && line.AsSpan(at - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase));
}
