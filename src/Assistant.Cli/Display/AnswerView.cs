using System.Globalization;
using Assistant.Planner.Answers;
using Assistant.Planner.Writing;
using Spectre.Console;

namespace Assistant.Cli.Display;

/// <summary>An answer to be read: headline, ranking, reasons and what speaks against, caveats, numbered sources.</summary>
/// <param name="screen">Where it is shown.</param>
/// <param name="nameOf">A state's name for its ISO3 code.</param>
internal sealed class AnswerView(IAnsiConsole screen, Func<string, string> nameOf)
{
    private const int HashShown = 19;

    public void Show(Answer answer, bool full)
    {
        var headline = answer.Sentences.FirstOrDefault(s => s.Place == SentencePlace.Headline);
        Line(Cited(answer.Headline, headline?.Cites ?? []), new Style(decoration: Decoration.Bold));
        Rankings(answer);
        Sentences("Why", answer.Sentences.Where(s => s.Place == SentencePlace.Judgement));
        if (full)
        {
            Sentences("More", answer.Sentences.Where(s => s.Place == SentencePlace.More));
        }

        List("To keep in mind", answer.Caveats.Select(c => ("-", c)));
        var sources = Sources(answer, full).ToList();
        List("Sources", sources.Select(c => (string.Create(CultureInfo.InvariantCulture, $"[{c.N}]"), CitationLine.Of(c))));
        List("", sources.OfType<ClaimCitation>().DistinctBy(c => c.Document).Select(c => ("", $"{c.Document}: {c.DocumentTitle}")));
        List("You could ask next", answer.Suggestions.Select(s => ("-", s)));
        screen.WriteLine();
        Line($"Rule base {answer.RuleBase.Version} ({answer.RuleBase.Hash[..HashShown]})", new Style(decoration: Decoration.Dim));
    }

    private void Rankings(Answer answer)
    {
        var subjects = answer.Responses.GroupBy(r => (r.State, r.Variant))
            .Select(g => (g.Key.State, g.Key.Variant, Options: (IReadOnlyList<RankedOption>)[.. g.Select(r => new RankedOption(r.Id, r.Label, r.Score, r.Low, r.High, r.Support))]))
            .ToList();
        if (subjects.Count == 0)
        {
            return;
        }

        var width = screen.Profile.Width;
        if (answer.Intent == "rank")
        {
            var asked = answer.Sentences.FirstOrDefault(s => s.Place == SentencePlace.Headline)?.Option;
            Heading(asked is null ? "First response of each, of 100" : $"{subjects[0].Options.First(o => o.Id == asked).Label}, of 100");
            screen.Write(StatesTable.Of([.. subjects.Select(s => (nameOf(s.State), s.Options.FirstOrDefault(o => o.Id == asked) ?? s.Options[0]))], asked is null, width));
        }
        else if (subjects.Count == 1)
        {
            Heading("Responses, of 100");
            screen.Write(RankingTable.Of(subjects[0].Options, width));
        }
        else
        {
            var oneState = subjects.DistinctBy(s => s.State).Count() == 1;
            Heading(oneState ? $"{nameOf(subjects[0].State)}: responses, of 100" : "Responses, of 100");
            screen.Write(ComparedTable.Of([.. subjects.Select(s => (HeadingOf(s.State, s.Variant, oneState), s.Options))], width));
        }
    }

    private string HeadingOf(string state, string? variant, bool oneState) => variant switch
    {
        null => nameOf(state),
        "base" when oneState => "as it is",
        _ when oneState => variant,
        _ => $"{nameOf(state)} ({variant})",
    };

    /// <summary>The sources of what is shown.</summary>
    private static IEnumerable<Citation> Sources(Answer answer, bool full)
    {
        var shown = answer.Sentences.Where(s => full || s.Place != SentencePlace.More).SelectMany(s => s.Cites).ToHashSet();
        return answer.Citations.Where(c => shown.Contains(c.N));
    }

    private void Sentences(string heading, IEnumerable<AnswerSentence> sentences)
    {
        string? option = null;
        foreach (var sentence in sentences)
        {
            if (option is null)
            {
                Heading(heading);
            }
            else if (sentence.Option != option)
            {
                screen.WriteLine();
            }

            option = sentence.Option ?? "";
            Line(Cited(sentence.Text, sentence.Cites), Style.Plain);
        }
    }

    private void List(string heading, IEnumerable<(string Mark, string Text)> lines)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().RightAligned()).AddColumn();
        foreach (var (mark, text) in lines)
        {
            grid.AddRow(new Text(mark), new Text(text));
        }

        if (grid.Rows.Count > 0)
        {
            Heading(heading);
            screen.Write(grid);
        }
    }

    private void Heading(string text)
    {
        screen.WriteLine();
        if (text.Length == 0)
        {
            return;
        }

        Line(text, new Style(Color.Blue, decoration: Decoration.Bold));
    }

    private void Line(string text, Style style)
    {
        screen.Write(new Text(text, style));
        screen.WriteLine();
    }

    private static string Cited(string text, IReadOnlyList<int> cites) =>
        text + string.Concat(cites.Select(c => string.Create(CultureInfo.InvariantCulture, $" [{c}]")));
}
