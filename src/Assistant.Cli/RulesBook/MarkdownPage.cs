using System.Text;

namespace Assistant.Cli.RulesBook;

/// <summary>A book as Markdown.</summary>
internal sealed class MarkdownPage : BookPage
{
    private const string Special = "\\`*_[]<>|";

    private readonly StringBuilder _text = new();

    public override void Heading(int level, string text, string? anchor = null) =>
        _text.Append(_text.Length == 0 ? "" : "\n").Append('#', level).Append(' ').Append(Plain(text)).Append("\n\n");

    public override void Paragraph(string text) => _text.Append(Plain(text)).Append("\n\n");

    public override void List(IReadOnlyList<string> items)
    {
        foreach (var item in items)
        {
            _text.Append("- ").Append(Plain(item)).Append('\n');
        }

        _text.Append(items.Count > 0 ? "\n" : "");
    }

    public override void Table(IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows)
    {
        Row(head);
        Row([.. head.Select(_ => "---")], isRule: true);
        foreach (var row in rows)
        {
            Row(row);
        }

        _text.Append('\n');
    }

    public override string Whole() => _text.ToString().TrimEnd('\n') + "\n";

    private void Row(IReadOnlyList<string> cells, bool isRule = false) =>
        _text.Append("| ").AppendJoin(" | ", cells.Select(c => isRule ? c : Plain(c))).Append(" |\n");

    /// <summary>Text that means nothing to Markdown.</summary>
    private static string Plain(string text) =>
        string.Concat(text.ReplaceLineEndings(" ").Select(c => Special.Contains(c, StringComparison.Ordinal) ? $"\\{c}" : $"{c}"));
}
