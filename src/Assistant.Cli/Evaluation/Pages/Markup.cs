using System.Net;
using System.Text;

namespace Assistant.Cli.Evaluation.Pages;

/// <summary>The few pieces a page is made of. Every text is encoded here, and nowhere else.</summary>
internal static class Markup
{
    public static string Encode(string text) => WebUtility.HtmlEncode(text);

    /// <summary>A paragraph of plain text.</summary>
    public static string Paragraph(string text, string? kind = null) =>
        $"<p{(kind is null ? "" : $" class=\"{kind}\"")}>{Encode(text)}</p>\n";

    /// <summary>A part of the page under a heading.</summary>
    public static string Section(string heading, params string[] parts) => $"<section>\n<h2>{Encode(heading)}</h2>\n{string.Concat(parts)}</section>\n";

    /// <summary>A picture and beside it the table with the same figures.</summary>
    public static string Pair(string picture, string table) => $"<div class=\"pair\">\n<div>{picture}</div>\n{table}</div>\n";

    /// <summary>A picture and under it a table too wide to stand beside it.</summary>
    public static string Stack(string picture, string table) => $"<div class=\"stack\">\n<div>{picture}</div>\n{table}</div>\n";

    /// <summary>A table; columns whose heading starts with <c>#</c> hold figures. The first cell of a row is its heading.</summary>
    public static string Table(string caption, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        var figures = headings.Select(h => h.StartsWith('#')).ToList();
        var table = new StringBuilder($"<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"{Encode(caption)}\"><table>\n<caption>{Encode(caption)}</caption>\n<thead><tr>")
            .AppendJoin("", headings.Select((h, i) => $"<th scope=\"col\"{Figure(i)}>{Encode(h.TrimStart('#'))}</th>"))
            .Append("</tr></thead>\n<tbody>\n");
        foreach (var row in rows)
        {
            table.Append("<tr>").AppendJoin("", row.Select((cell, i) => i == 0
                ? $"<th scope=\"row\">{Encode(cell)}</th>"
                : $"<td{Figure(i)}>{Encode(cell)}</td>")).Append("</tr>\n");
        }

        return table.Append("</tbody></table></div>\n").ToString();

        string Figure(int column) => figures[column] ? " class=\"n\"" : "";
    }

    /// <summary>Something long, shut until it is wanted.</summary>
    public static string Folded(string summary, string content) => $"<details><summary>{Encode(summary)}</summary>\n{content}</details>\n";
}
