using System.Globalization;
using System.Net;
using System.Text;
using Assistant.Scoring.Impact;

namespace Assistant.Cli.Impacting;

/// <summary>An impact as one page that needs nothing else: tables, and pictures as SVG, in light and dark.</summary>
internal static class ImpactPage
{
    private const int ShownFlips = 400;
    private const int Width = 640;
    private const int Row = 26;
    private const int Label = 210;

    private const string Style = """
        :root { color-scheme: light dark; --ink: #1c2430; --paper: #ffffff; --soft: #5b6675; --line: #d6dbe2; --up: #1f7a4d; --down: #b3402a; --cell: 31, 95, 160; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e8ecf1; --paper: #14181e; --soft: #a3adba; --line: #39424e; --up: #58c08d; --down: #f0866d; --cell: 110, 170, 235; } }
        body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
        h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2.2rem; } .soft, caption { color: var(--soft); text-align: left; }
        .wide { overflow-x: auto; } table { border-collapse: collapse; font-size: .92rem; } th, td { padding: .3rem .7rem; border-bottom: 1px solid var(--line); text-align: left; }
        td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; } svg text { fill: var(--ink); font: 13px system-ui, sans-serif; }
        svg .axis { stroke: var(--line); } svg .up { fill: var(--up); } svg .down { fill: var(--down); } .bad { color: var(--down); }
        td.heat { text-align: center; min-width: 3rem; }
        """;

    public static string Of(ImpactResult result)
    {
        var page = new StringBuilder();
        page.Append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append("<title>Impact of a change of the rules</title>\n<style>\n").Append(Style).Append("\n</style>\n</head>\n<body>\n<main>\n");
        Head(page, result);
        Options(page, result.Grid);
        Matrix(page, result.Grid);
        Rules(page, result);
        Questions(page, result);
        Flips(page, result);
        return page.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Head(StringBuilder page, ImpactResult result)
    {
        var grid = result.Grid;
        page.Append(Inv($"<h1>What the change of the rules does to answers</h1>\n<p>{Text(result.Diff.Before.ToString())} to {Text(result.Diff.After.ToString())}. "))
            .Append(Inv($"{grid.Cases:#,0} cases: {grid.States} states under {grid.Scenarios} scenarios. <strong>{grid.Flips.Count:#,0}</strong> leading responses flip; "))
            .Append(Inv($"<strong>{grid.Moves:#,0}</strong> scores move by more than {grid.Threshold:0.###}.</p>\n"));
        var unlisted = result.Expectations.Unlisted.Count;
        page.Append(unlisted == 0
            ? "<p class=\"soft\">The changelog announces every flip.</p>\n"
            : Inv($"<p class=\"bad\">{unlisted:#,0} flips are not announced in the changelog.</p>\n"));
    }

    private static void Options(StringBuilder page, ImpactReport grid)
    {
        var widest = Math.Max(1e-9, grid.Options.Max(o => Math.Abs(o.Mean)));
        var middle = Label + ((Width - Label) / 2);
        page.Append(Inv($"<h2>How far each response moves on average</h2>\n<div class=\"wide\"><svg role=\"img\" aria-label=\"Mean change of each response's score\" width=\"{Width}\" height=\"{(grid.Options.Count * Row) + 10}\" viewBox=\"0 0 {Width} {(grid.Options.Count * Row) + 10}\">\n"));
        page.Append(Inv($"<line class=\"axis\" x1=\"{middle}\" x2=\"{middle}\" y1=\"0\" y2=\"{grid.Options.Count * Row}\"/>\n"));
        foreach (var (i, option) in grid.Options.Index())
        {
            var length = Math.Abs(option.Mean) / widest * (((Width - Label) / 2) - 70);
            var (x, side, at, anchor) = option.Mean < 0 ? (middle - length, "down", middle - length - 6, "end") : (middle, "up", middle + length + 6, "start");
            page.Append(Inv($"<text x=\"0\" y=\"{(i * Row) + 18}\">{Text(option.Option)}</text><rect class=\"{side}\" x=\"{x:0.#}\" y=\"{(i * Row) + 5}\" width=\"{length:0.#}\" height=\"16\"/>"))
                .Append(Inv($"<text x=\"{at:0.#}\" y=\"{(i * Row) + 18}\" text-anchor=\"{anchor}\">{option.Mean:+0.0000;-0.0000;0}</text>\n"));
        }

        page.Append("</svg></div>\n<div class=\"wide\"><table><caption>Cases in which each response leads, and in which its score moves</caption>\n<thead><tr><th>response</th><th class=\"n\">led</th><th class=\"n\">leads</th><th class=\"n\">up</th><th class=\"n\">down</th><th>largest</th></tr></thead>\n<tbody>\n");
        foreach (var option in grid.Options)
        {
            var largest = option.Largest is { } m ? Inv($"{m.Before:0.000} to {m.After:0.000}, {m.State} under {m.Scenario}") : "";
            page.Append(Inv($"<tr><td>{Text(option.Option)}</td><td class=\"n\">{option.LedBefore:#,0}</td><td class=\"n\">{option.LedAfter:#,0}</td><td class=\"n\">{option.Up:#,0}</td><td class=\"n\">{option.Down:#,0}</td><td>{Text(largest)}</td></tr>\n"));
        }

        page.Append("</tbody></table></div>\n");
    }

    private static void Matrix(StringBuilder page, ImpactReport grid)
    {
        if (grid.Flips.Count == 0)
        {
            return;
        }

        var from = grid.Flips.Select(f => f.From).Distinct().Order(StringComparer.Ordinal).ToList();
        var to = grid.Flips.Select(f => f.To).Distinct().Order(StringComparer.Ordinal).ToList();
        var counts = grid.Flips.CountBy(f => (f.From, f.To)).ToDictionary();
        var most = counts.Values.Max();
        page.Append("<h2>From which lead to which</h2>\n<div class=\"wide\"><table><caption>Rows led before, columns lead now</caption>\n<thead><tr><th></th>")
            .AppendJoin("", to.Select(t => $"<th>{Text(t)}</th>")).Append("</tr></thead>\n<tbody>\n");
        foreach (var f in from)
        {
            page.Append(Inv($"<tr><th>{Text(f)}</th>"));
            foreach (var t in to)
            {
                var count = counts.GetValueOrDefault((f, t));
                page.Append(count == 0 ? "<td class=\"heat\">·</td>" : Inv($"<td class=\"heat\" style=\"background: rgba(var(--cell), {0.1 + (0.4 * count / most):0.00})\">{count:#,0}</td>"));
            }

            page.Append("</tr>\n");
        }

        page.Append("</tbody></table></div>\n");
    }

    private static void Rules(StringBuilder page, ImpactResult result)
    {
        if (result.Grid.Rules.Count == 0)
        {
            return;
        }

        page.Append("<h2>Through which rules</h2>\n<div class=\"wide\"><table>\n<thead><tr><th>rule</th><th>itself</th><th class=\"n\">flips</th><th class=\"n\">moves</th><th class=\"n\">largest</th></tr></thead>\n<tbody>\n");
        foreach (var rule in result.Grid.Rules)
        {
            page.Append(Inv($"<tr><td>{Text(rule.Rule ?? "base rates")}</td><td>{Text(rule.Rule is null ? "" : result.ChangeOf(rule.Rule) ?? "unchanged")}</td><td class=\"n\">{rule.Flips:#,0}</td><td class=\"n\">{rule.Moves:#,0}</td><td class=\"n\">{rule.Largest:0.000}</td></tr>\n"));
        }

        page.Append("</tbody></table></div>\n");
        foreach (var change in result.Diff.Rules.Where(r => result.Grid.Rules.Any(i => i.Rule == r.Id)))
        {
            page.Append(Inv($"<p><strong>{Text(change.Id)}</strong> ({change.Change.ToString().ToLowerInvariant()}): {Text(change.Fields.Count == 0 ? change.Words : string.Join("; ", change.Fields.Select(f => f.Words)))}</p>\n"));
        }
    }

    private static void Questions(StringBuilder page, ImpactResult result)
    {
        if (result.Questions.Count == 0)
        {
            return;
        }

        var changed = result.Questions.Where(q => !q.IsSame).ToList();
        page.Append(Inv($"<h2>Questions</h2>\n<p>{changed.Count} of {result.Questions.Count} are answered otherwise.</p>\n"));
        if (changed.Count == 0)
        {
            return;
        }

        page.Append("<div class=\"wide\"><table>\n<thead><tr><th>question</th><th>before</th><th>after</th></tr></thead>\n<tbody>\n");
        foreach (var question in changed)
        {
            var after = question.Before == question.After ? "the same headline, other scores or sentences" : question.After;
            page.Append(Inv($"<tr><td>{Text(question.Text)}</td><td>{Text(question.Before)}</td><td>{Text(after)}</td></tr>\n"));
        }

        page.Append("</tbody></table></div>\n");
    }

    private static void Flips(StringBuilder page, ImpactResult result)
    {
        var flips = result.Grid.Flips;
        if (flips.Count == 0)
        {
            return;
        }

        page.Append(Inv($"<details><summary>{(flips.Count > ShownFlips ? $"The first {ShownFlips} flips; --json gives all" : "All flips")}</summary>\n<div class=\"wide\"><table>\n"))
            .Append("<thead><tr><th>state</th><th>scenario</th><th>from</th><th>to</th><th>through</th></tr></thead>\n<tbody>\n");
        foreach (var flip in flips.Take(ShownFlips))
        {
            page.Append(Inv($"<tr><td>{Text(flip.State)}</td><td>{Text(flip.Scenario)}</td><td>{Text(flip.From)}</td><td>{Text(flip.To)}</td><td>{Text(flip.Cause.Rule ?? "base rates")}</td></tr>\n"));
        }

        page.Append("</tbody></table></div></details>\n");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    private static string Inv(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
