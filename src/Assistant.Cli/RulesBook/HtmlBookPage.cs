using System.Text;
using Assistant.Cli.RulesOutput;

namespace Assistant.Cli.RulesBook;

/// <summary>A book as one self-contained HTML page.</summary>
internal sealed class HtmlBookPage(string title) : BookPage
{
    private readonly StringBuilder _html = new();

    public override void Heading(int level, string text, string? anchor = null)
    {
        var id = anchor is null ? "" : $" id=\"{HtmlPage.Text(anchor)}\"";
        _html.Append(System.Globalization.CultureInfo.InvariantCulture, $"<h{level}{id}>").Append(HtmlPage.Text(text))
            .Append(System.Globalization.CultureInfo.InvariantCulture, $"</h{level}>\n");
    }

    public override void Paragraph(string text) => _html.Append("<p>").Append(HtmlPage.Text(text)).Append("</p>\n");

    public override void List(IReadOnlyList<string> items)
    {
        if (items.Count == 0)
        {
            return;
        }

        _html.Append("<ul>\n");
        foreach (var item in items)
        {
            _html.Append("<li>").Append(HtmlPage.Text(item)).Append("</li>\n");
        }

        _html.Append("</ul>\n");
    }

    public override void Table(IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows)
    {
        _html.Append("<table>\n<thead>").Append(Row(head, "th")).Append("</thead>\n<tbody>\n");
        foreach (var row in rows)
        {
            _html.Append(Row(row, "td")).Append('\n');
        }

        _html.Append("</tbody>\n</table>\n");
    }

    public override string Whole() => HtmlPage.Of(title, _html.ToString());

    private static string Row(IReadOnlyList<string> cells, string kind) => $"<tr>{string.Concat(cells.Select(c => $"<{kind}>{HtmlPage.Text(c)}</{kind}>"))}</tr>";
}
