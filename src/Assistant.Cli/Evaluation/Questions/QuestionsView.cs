using Spectre.Console;

namespace Assistant.Cli.Evaluation.Questions;

/// <summary>An evaluation over questions to be read on a terminal.</summary>
internal sealed class QuestionsView(IAnsiConsole screen)
{
    private const int Shown = 40;

    public void Show(QuestionsResult result)
    {
        Line(FormattableString.Invariant($"{result.Turns.Count} questions of {result.Source}, under rule base {result.Base.Version.Number}"), new Style(decoration: Decoration.Bold));
        screen.Write(Table(
            [
                .. result.Shares.Select(s => (s.Name, $"{s.Tally}")),
                ("declines that were not due", FormattableString.Invariant($"{result.Declines.False}")),
                ("expected claims cited", result.Claims is { } claims ? FormattableString.Invariant($"{Figures.Two(claims.Recall)} over {claims.Lines} lines") : "–"),
                ("drafted sentences left out by the verifier", FormattableString.Invariant($"{result.Dropped}")),
                .. result.Attributes.Select(a => ($"  scenario: {a.Attribute}", $"{a.Tally}")),
                .. result.Declines.ByReason.Select(r => ($"  decline: {r.Reason}", $"{r.Recall}")),
                .. result.Kinds.Select(k => ($"  without any miss: {k.Kind}", $"{k.Tally}")),
            ]));
        List("Misses", [.. result.Misses]);
        foreach (var turn in result.Turns.Where(t => t.Citations.Faults.Count > 0).Take(Shown))
        {
            Line($"{turn.Turn.Expected.Id}: {string.Join("; ", turn.Citations.Faults)}", new Style(Color.Yellow));
        }

        List("Not decided mechanically", [.. result.Undecided]);
    }

    private void List(string title, IReadOnlyList<(GradedTurn Turn, Check Check)> found)
    {
        screen.WriteLine();
        Line(FormattableString.Invariant($"{title}: {found.Count}"), new Style(decoration: Decoration.Bold));
        foreach (var (turn, check) in found.Take(Shown))
        {
            Line(check.Right is null
                ? $"{turn.Turn.Expected.Id} {check.What}: {check.Expected}"
                : $"{turn.Turn.Expected.Id} \"{turn.Turn.Expected.Text}\": {check.What} expected {check.Expected}, came {check.Came}");
        }

        if (found.Count > Shown)
        {
            Line(FormattableString.Invariant($"... and {found.Count - Shown} more; all of them with --json or --html"));
        }
    }

    private static Table Table(IEnumerable<(string Name, string Value)> rows)
    {
        var table = new Table().NoBorder().HideHeaders().AddColumn("what").AddColumn("share");
        foreach (var (name, value) in rows)
        {
            table.AddRow(new Text(name), new Text(value));
        }

        return table;
    }

    private void Line(string text, Style? style = null)
    {
        screen.Write(new Text(text, style ?? Style.Plain));
        screen.WriteLine();
    }
}
