using Assistant.Cli.Evaluation;
using Assistant.Cli.Evaluation.Episodes;
using Assistant.Cli.Evaluation.Questions;
using Assistant.Scoring.Evaluation;

namespace Assistant.Cli.Tests.Evaluation;

/// <summary>The figures that stand in tests/README.md.</summary>
internal static class EvaluationSummary
{
    public static string Of(string date, EpisodesResult episodes, QuestionsResult questions) => string.Join('\n', Lines(date, episodes, questions)) + "\n";

    private static IEnumerable<string> Lines(string date, EpisodesResult episodes, QuestionsResult questions) =>
    [
        $"Measured on {date} under rule base {episodes.Base.Version.Number}.",
        "",
        "**Past cases**, each foretold from the others (`dotnet run --project src/Assistant.Cli -- eval episodes`).",
        episodes.InCases,
        episodes.Caution,
        "",
        .. Cases(episodes.Report),
        "",
        $"**The team's own questions**, {Count(questions.Turns.Count)} of them, written while building",
        "(`dotnet run --project src/Assistant.Cli -- eval questions tests/Assistant.Planner.Tests/Interpreting/written-questions.jsonl`).",
        "",
        "| figure | holds |",
        "| --- | --- |",
        .. questions.Shares.Where(s => s.Tally.Of > 0).Select(s => $"| {s.Name} | {Held(s.Tally, s.Tally.Of <= questions.Turns.Count)} |"),
        $"| declines that were not due | {Count(questions.Declines.False)} |",
        $"| drafted sentences left out by the verifier | {Count(questions.Dropped)} |",
    ];

    private static IEnumerable<string> Cases(EpisodeReport report) =>
    [
        $"| mean, with 95 % interval | {string.Join(" | ", report.Overall.Methods.Select(m => Measures.NameOf(m.Method)))} |",
        $"| --- |{string.Concat(report.Overall.Methods.Select(_ => " --- |"))}",
        .. Measures.All.Select(x => $"| {x.Name} | {string.Join(" | ", report.Overall.Methods.Select(m => Figures.Of(x.Of(m))))} |"),
        "",
        "Rules with the fitted prior, less popularity:",
        "",
        .. report.Slices.Where(s => s.By == "position").Prepend(report.Overall).Select(Against),
    ];

    private static string Against(EpisodeSlice slice)
    {
        var differences = slice.AgainstPopularity.Select(d => $"{d.Measure} {Figures.Difference(d.Difference)}, {d.Word}");
        return $"- {(slice.By == "all" ? "all cases" : slice.Name)} ({Count(slice.Episodes)}): {string.Join("; ", differences)}";
    }

    /// <summary>Counts of sentences and citations move with every wording, so of those only the share stands here.</summary>
    private static string Held(Tally tally, bool counted) => counted ? $"{tally}" : tally.Percent;

    private static string Count(int count) => FormattableString.Invariant($"{count}");
}
