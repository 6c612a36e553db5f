using System.Globalization;
using System.Text;
using Assistant.Bot.Rendering.Citations;
using Assistant.Bot.Rendering.Markdown;
using Assistant.Planner.Answers;
using Assistant.Planner.Writing;

namespace Assistant.Bot.Rendering;

/// <summary>A whole answer as a Markdown file: nothing is left out that the page shows, and everything still has its number.</summary>
public static class MarkdownDocument
{
    /// <param name="answer">The answer.</param>
    /// <param name="day">When it was given.</param>
    /// <returns>Lines that end with a line feed.</returns>
    public static string Of(Answer answer, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var text = new StringBuilder();
        Line($"# {MarkdownText.Escape(answer.Question)}");
        Line($"> {MarkdownText.Escape(Provenance.Of(answer, day))}");
        Line(answer.Sentences is [var first, ..] && first.Text == answer.Headline ? $"**{MarkdownText.Escape(first.Text)}** {Numbers(first.Cites)}" : $"**{MarkdownText.Escape(answer.Headline)}**");

        var rest = answer.Sentences.Where(s => s.Text != answer.Headline).ToArray();
        Section("Why", rest.Where(s => s.Place != SentencePlace.More).Select(s => Bullet(s.Text, s.Cites)));
        foreach (var ranking in answer.Responses.GroupBy(r => (r.State, r.Variant)))
        {
            Section(string.Join(", ", new[] { "Responses", ranking.Key.State, ranking.Key.Variant }.OfType<string>()), Table(ranking));
        }

        Section("Further", rest.Where(s => s.Place == SentencePlace.More).Select(s => Bullet(s.Text, s.Cites)));
        Section("What to watch", answer.Watch.Select(w => Bullet(w.Text, w.Cites)));
        Section("What would change the first response", answer.Sensitivity.Select(line => Bullet(Sensitivity(line, answer), [])));
        Section("Near past cases", answer.Precedents.Select(p => Bullet(Case(p, answer), p.Cites)));
        Section("Figures", Figures(answer.Data));
        Section("To keep in mind", answer.Caveats.Select(c => Bullet(c, [])));
        Section("Sources", answer.Citations.Select(c => Source(c, answer)));
        Line($"Answer {answer.AnswerId}, rule base {answer.RuleBase.Version} ({answer.RuleBase.Hash}).");
        return text.ToString().TrimEnd('\n') + "\n";

        void Line(string line) => text.Append(line).Append("\n\n");

        void Section(string heading, IEnumerable<string> lines)
        {
            var all = string.Join('\n', lines);
            if (all.Length > 0)
            {
                Line($"## {MarkdownText.Escape(heading)}");
                Line(all);
            }
        }
    }

    private static IEnumerable<string> Table(IEnumerable<AnswerResponse> responses) =>
    [
        "| | Response | Score | Range | Base rate | Support |",
        "| ---: | --- | ---: | --- | ---: | --- |",
        .. responses.Select((r, i) => string.Create(CultureInfo.InvariantCulture,
            $"| {i + 1} | {MarkdownText.Escape(r.Label)} | {Points(r.Score)} | {Points(r.Low)}–{Points(r.High)} | {Points(r.Prior.Value)} | {MarkdownText.Escape(r.Support)} |")),
    ];

    private static IEnumerable<string> Figures(IReadOnlyList<DataRow> rows) => rows.Count == 0 ? [] :
    [
        "| Figure | Value | Year | Dataset |",
        "| --- | --- | --- | --- |",
        .. rows.Where(r => r.Variant != "base").Select(r => string.Create(CultureInfo.InvariantCulture,
            $"| {MarkdownText.Escape(r.Text)} | {(r.Missing ? "missing" : MarkdownText.Escape(string.Create(CultureInfo.InvariantCulture, $"{r.Value} {r.Unit}")))} | {r.Year} | {MarkdownText.Escape(r.Dataset)} |")),
    ];

    private static string Sensitivity(SensitivityLine line, Answer answer) =>
        $"{(line.State is null ? "" : $"{line.State}: ")}were {string.Join(" and ", line.If.Select(i => $"{i.Key} {i.Value}"))}, first would be: {Label(line.First, answer)}";

    private static string Case(Precedent precedent, Answer answer) => string.Create(CultureInfo.InvariantCulture,
        $"{precedent.Name} {precedent.Year}: {string.Join(", ", precedent.Chosen.Select(o => Label(o, answer)))}; the sender's outcome: {precedent.Outcome}. {precedent.Reference}");

    private static string Source(Citation citation, Answer answer)
    {
        var (name, place) = CitationText.Of(citation, answer);
        return string.Create(CultureInfo.InvariantCulture, $"{citation.N}. {MarkdownText.Escape(name)}{(place is null ? "" : $" – {MarkdownText.Escape(place)}")}");
    }

    private static string Label(string option, Answer answer) => answer.Responses.FirstOrDefault(r => r.Id == option)?.Label ?? option.Replace('-', ' ');

    private static string Bullet(string text, IEnumerable<int> cites) => $"- {MarkdownText.Escape(text)} {Numbers(cites)}".TrimEnd();

    private static string Numbers(IEnumerable<int> cites) => string.Join(' ', cites.Select(n => FormattableString.Invariant($"[{n}]")));

    private static int Points(double value) => (int)Math.Round(value * 100, MidpointRounding.AwayFromZero);
}
