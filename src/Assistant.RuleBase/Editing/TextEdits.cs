using System.Text;

namespace Assistant.RuleBase.Editing;

/// <summary>Replacements in one text, collected by place and made together; line ends follow the file.</summary>
internal sealed class TextEdits(string text)
{
    private readonly List<(int Start, int End, string With)> _edits = [];

    public void Replace(int start, int end, string with) => _edits.Add((start, end, with));

    public void Replace(MarkedNode node, string with) => Replace(node.Start, node.End, with);

    /// <summary>Adds after everything else that stands on the line of a character, its comment included.</summary>
    public void InsertAfterLine(int at, string lines)
    {
        var end = text.IndexOf('\n', at);
        var place = end < 0 ? text.Length : end > 0 && text[end - 1] == '\r' ? end - 1 : end;
        Replace(place, place, "\n" + lines);
    }

    /// <summary>The column of a character, as spaces.</summary>
    public string Indent(int at)
    {
        var start = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
        return new string(' ', at - start);
    }

    /// <summary>The text with all edits made.</summary>
    public string Apply()
    {
        var newline = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var result = new StringBuilder();
        var at = 0;

        // Stable: two additions at one place keep the order in which they were asked for.
        foreach (var (start, end, with) in _edits.OrderBy(e => e.Start))
        {
            result.Append(text, at, start - at).Append(with.Replace("\n", newline, StringComparison.Ordinal));
            at = end;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }
}
