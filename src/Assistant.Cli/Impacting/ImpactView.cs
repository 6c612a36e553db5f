using System.Globalization;
using Assistant.RuleBase.Comparing;
using Assistant.Scoring.Impact;
using Spectre.Console;

namespace Assistant.Cli.Impacting;

/// <summary>An impact for people at a terminal: what leads, what moved, through what, and what nobody announced.</summary>
internal sealed class ImpactView(IAnsiConsole screen)
{
    private const int Bar = 20;
    private const int Shown = 12;

    public void Show(ImpactResult result)
    {
        var grid = result.Grid;
        Line(FormattableString.Invariant(
            $"{result.Diff.Before} to {result.Diff.After}: {grid.Cases:#,0} cases ({grid.States} states, {grid.Scenarios} scenarios) in {result.Elapsed.TotalSeconds:0.0} s"));
        Line(FormattableString.Invariant(
            $"{grid.Flips.Count:#,0} leading responses flip ({Share(grid.Flips.Count, grid.Cases)}), {grid.Moves:#,0} scores move by more than {grid.Threshold:0.###}"));
        if (result.Questions.Count > 0)
        {
            Line(Questions(result));
        }

        if (grid.Moves > 0)
        {
            Options(grid);
        }

        if (grid.Flips.Count > 0)
        {
            Flips(result);
        }

        if (grid.Rules.Count > 0)
        {
            Rules(result);
        }

        foreach (var question in result.Questions.Where(q => q.Flips.Count > 0 || q.OtherKind))
        {
            Line($"\n{question.Id} {question.Text}\n  before: {question.Before}\n  after:  {question.After}");
        }

        Verdict(result);
    }

    private void Options(ImpactReport grid)
    {
        var table = Table("response", "led", "leads", "up", "down", "mean change", "");
        var widest = grid.Options.Max(o => Math.Abs(o.Mean));
        foreach (var option in grid.Options)
        {
            table.AddRow(
                new Text(option.Option), Right(Number(option.LedBefore)), Right(Number(option.LedAfter)), Right(Number(option.Up)), Right(Number(option.Down)),
                Right(option.Mean.ToString("+0.0000;-0.0000;0", CultureInfo.InvariantCulture)), new Text(Diverging(option.Mean, widest)));
        }

        screen.WriteLine();
        screen.Write(table);
    }

    private void Flips(ImpactResult result)
    {
        var table = Table("flips", "from", "to", "through", "such as");
        foreach (var group in result.Grid.Flips.GroupBy(f => (f.From, f.To, f.Cause.Rule)).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.ToString(), StringComparer.Ordinal).Take(Shown))
        {
            table.AddRow(
                Right(Number(group.Count())), new Text(group.Key.From), new Text(group.Key.To), new Text(result.Through(group.Key.Rule)),
                new Text($"{group.First().State} under {group.First().Scenario}"));
        }

        screen.WriteLine();
        screen.Write(table);
    }

    private void Rules(ImpactResult result)
    {
        var table = Table("through", "flips", "moves", "largest", "");
        var most = result.Grid.Rules.Max(r => r.Moves);
        foreach (var rule in result.Grid.Rules.Take(Shown))
        {
            table.AddRow(
                new Text(result.Through(rule.Rule)), Right(Number(rule.Flips)), Right(Number(rule.Moves)), Right(rule.Largest.ToString("0.000", CultureInfo.InvariantCulture)),
                new Text(new string('█', most == 0 ? 0 : (int)Math.Ceiling((double)Bar * rule.Moves / most))));
        }

        screen.WriteLine();
        screen.Write(table);
    }

    private void Verdict(ImpactResult result)
    {
        var (unlisted, unmet) = (result.Expectations.Unlisted, result.Expectations.Unmet);
        foreach (var line in unmet)
        {
            Line($"{result.After.Shown(Changelog.File)}:{line.Line.ToString(CultureInfo.InvariantCulture)}: nothing flips from {line.From} to {line.To} as announced");
        }

        if (unlisted.Count == 0)
        {
            return;
        }

        if (result.Diff.Before.Number == result.Diff.After.Number)
        {
            Line($"\n{Number(unlisted.Count)} flips; where they are meant, raise the version first (`assistant rules bump`), and add to the new entry in {result.After.Shown(Changelog.File)}:\n");
        }
        else
        {
            Line($"\n{Number(unlisted.Count)} flips are not announced under `{Changelog.FlipsHeading}` of version {result.Diff.After.Number} in {result.After.Shown(Changelog.File)}.");
            Line(result.HasExpectedFlips ? $"Where they are meant, add below its line `{Changelog.FlipsHeading}`:\n" : "Where they are meant, add to its entry:\n");
        }

        // To be copied: never broken at the edge of the screen.
        string[] heading = result.HasExpectedFlips ? [] : [Changelog.FlipsHeading, ""];
        foreach (var line in heading.Concat(FlipExpectations.Lines(unlisted)))
        {
            screen.Profile.Out.Writer.WriteLine(line);
        }
    }

    private static string Questions(ImpactResult result)
    {
        var flipped = result.Questions.Count(q => q.Flips.Count > 0);
        var otherwise = result.Questions.Count(q => q.OtherKind);
        var reworded = result.Questions.Count(q => q.Reworded);
        return FormattableString.Invariant($"{result.Questions.Count} questions: {flipped} with another leading response, {otherwise} answered in another way, {reworded} with other sentences");
    }

    private static Table Table(params string[] columns)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(column));
        }

        return table;
    }

    /// <summary>A bar to the left for a fall, to the right for a rise.</summary>
    private static string Diverging(double value, double widest)
    {
        const int half = Bar / 2;
        var cells = widest == 0 ? 0 : (int)Math.Round(Math.Abs(value) / widest * half, MidpointRounding.AwayFromZero);
        return value < 0
            ? new string(' ', half - cells) + new string('▒', cells) + "│" + new string(' ', half)
            : new string(' ', half) + "│" + new string('█', cells) + new string(' ', half - cells);
    }

    private static string Share(int part, int whole) => FormattableString.Invariant($"{(whole == 0 ? 0 : 100.0 * part / whole):0.0} %");

    private static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    private static Text Right(string text) => new Text(text).RightJustified();

    private void Line(string text) => screen.Write(new Text(text + "\n"));
}
