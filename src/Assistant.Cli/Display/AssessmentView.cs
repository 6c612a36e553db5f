using System.Globalization;
using Assistant.Cli.Assessing;
using Assistant.Planner.Writing.Words;
using Assistant.RuleBase;
using Spectre.Console;

namespace Assistant.Cli.Display;

/// <summary>An assessment to be read: the ranking, how far it carries, and what is not known.</summary>
internal sealed class AssessmentView(IAnsiConsole screen, RuleBaseSnapshot snapshot)
{
    public void Show(AssessedInput assessed)
    {
        var assessment = assessed.Assessment;
        var when = assessment.AsOf is { } year ? string.Create(CultureInfo.InvariantCulture, $", as of {year}") : "";
        Line($"{snapshot.States[assessment.State].State.Name}{when}: responses, of 100", new Style(decoration: Decoration.Bold));
        screen.Write(RankingTable.Of(
            [.. assessment.Responses.Select(r => new RankedOption(
                r.Option, snapshot.FindResponse(r.Option)?.LabelFor(assessment.Scenario.Position) ?? r.Option, r.Score, r.Low, r.High, SupportWords.Of(r)))],
            screen.Profile.Width));
        var confidence = assessment.Confidence;
        Line($"Confidence: {confidence.Level}{(confidence.Reasons.Count > 0 ? $" ({string.Join("; ", confidence.Reasons)})" : "")}.", Style.Plain);
        if (confidence.Abstained)
        {
            Line("Too little is known to rank firmly.", new Style(Color.Yellow));
        }

        if (assessed.Missing.Count > 0)
        {
            Line($"Not known: {string.Join(", ", assessed.Missing)}.", Style.Plain);
        }

        foreach (var note in assessed.Notes)
        {
            Line($"Note: {note}.", Style.Plain);
        }
    }

    private void Line(string text, Style style)
    {
        screen.Write(new Text(text, style));
        screen.WriteLine();
    }
}
