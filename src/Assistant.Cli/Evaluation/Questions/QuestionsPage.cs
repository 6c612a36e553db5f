using Assistant.Cli.Evaluation.Pages;

namespace Assistant.Cli.Evaluation.Questions;

/// <summary>An evaluation over questions as a page with pictures.</summary>
internal static class QuestionsPage
{
    public static string Of(QuestionsResult result) => ResultPage.Of(
        "How questions are understood and answered",
        Markup.Paragraph(FormattableString.Invariant($"{result.Turns.Count} questions of {result.Source}; {result.Turns.Count(t => !t.Misses.Any())} came without any miss."), "lead"),
        Markup.Paragraph("The questions and what is expected of them were written by people; some wishes only a reader can judge, and they are listed at the end. Questions used while building prove less than questions held back.", "caution"),
        Markup.Paragraph($"Rule base {result.Base.Version.Number}, sha256:{result.Base.Version.Hash[..12]}.", "soft"),
        Overall(result),
        Parts(result),
        Markup.Section("Misses", result.Misses.Any() ? Listed("What was not as expected", result.Misses) : Markup.Paragraph("None.")),
        Citations(result),
        Markup.Section(
            "Not decided mechanically",
            result.Undecided.Any()
                ? Markup.Table("For a reader", ["question", "text", "what", "wish"], result.Undecided.Select(u => (string[])[u.Turn.Turn.Expected.Id, u.Turn.Turn.Expected.Text, u.Check.What, u.Check.Expected]))
                : Markup.Paragraph("None.")));

    private static string Overall(QuestionsResult result) => Markup.Section(
        "All figures",
        Markup.Pair(
            BarChart.Of("Shares that hold", "One bar per figure; the table beside it holds the same figures.", [.. result.Shares.Where(s => s.Tally.Of > 0).Select(s => (s.Name, s.Tally.Share, $"{s.Tally}"))]),
            Markup.Table(
                "Whole cases", ["figure", "#holds"],
                [
                    .. result.Shares.Select(s => (string[])[s.Name, $"{s.Tally}"]),
                    ["declines that were not due", FormattableString.Invariant($"{result.Declines.False}")],
                    ["expected claims cited", result.Claims is { } claims ? FormattableString.Invariant($"{Figures.Two(claims.Recall)} over {claims.Lines} lines") : "–"],
                    ["drafted sentences left out by the verifier", FormattableString.Invariant($"{result.Dropped}")],
                ])));

    private static string Parts(QuestionsResult result) => Markup.Section(
        "By attribute, reason and kind",
        Markup.Pair(
            Markup.Table(
                "Scenario attributes, then declines by expected reason", ["attribute or reason", "#right"],
                [.. result.Attributes.Select(a => (string[])[a.Attribute, $"{a.Tally}"]), .. result.Declines.ByReason.Select(r => (string[])[$"declined: {r.Reason}", $"{r.Recall}"])]),
            Markup.Table("Questions without any miss, by kind", ["kind", "#questions"], result.Kinds.Select(k => (string[])[k.Kind, $"{k.Tally}"]))));

    private static string Citations(QuestionsResult result)
    {
        var faults = result.Turns.SelectMany(t => t.Citations.Faults.Select(f => (string[])[t.Turn.Expected.Id, f])).ToList();
        return Markup.Section(
            "Citations",
            Markup.Paragraph("Support is the verifier's judgement, made again over each answer as it left: polarity, state, option and figures must be what the cited rule or row gave."),
            faults.Count > 0 ? Markup.Table("What does not hold", ["question", "fault"], faults) : Markup.Paragraph("Every citation resolves, and every sentence is supported."));
    }

    private static string Listed(string caption, IEnumerable<(GradedTurn Turn, Check Check)> found) => Markup.Table(
        caption, ["question", "text", "what", "expected", "came"],
        found.Select(f => (string[])[f.Turn.Turn.Expected.Id, f.Turn.Turn.Expected.Text, f.Check.What, f.Check.Expected, f.Check.Came]));
}
