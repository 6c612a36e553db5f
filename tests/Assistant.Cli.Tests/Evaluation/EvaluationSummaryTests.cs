using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Cli.Evaluation.Episodes;
using Assistant.Cli.Evaluation.Questions;
using Assistant.Cli.Tests.Support;
using Assistant.Scoring;

namespace Assistant.Cli.Tests.Evaluation;

/// <summary>The figures in tests/README.md are those that the rules of this repository give.</summary>
/// <remarks>After a wanted change of rules or words: <c>APPROVE=1 dotnet test tests/Assistant.Cli.Tests --filter EvaluationSummary</c>, and read the difference.</remarks>
public sealed class EvaluationSummaryTests
{
    private const string Begin = "<!-- evaluation: begin -->\n";
    private const string End = "<!-- evaluation: end -->";

    private static readonly string File = Path.Combine(Repository.Root, "tests", "README.md");

    [Fact]
    public async Task The_summary_tells_what_the_rules_give()
    {
        var readme = (await System.IO.File.ReadAllTextAsync(File)).ReplaceLineEndings("\n");
        var (from, to) = (readme.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, readme.IndexOf(End, StringComparison.Ordinal));
        Assert.True(from >= Begin.Length && to >= from, "tests/README.md has lost its markers");
        var stands = readme[from..to];
        var date = Regex.Match(stands, @"\d{4}-\d\d-\d\d") is { Success: true } found ? found.Value : "";

        var (episodes, questions) = await Measured();
        var summary = EvaluationSummary.Of(date, episodes, questions);
        if (Environment.GetEnvironmentVariable("APPROVE") == "1" && summary != stands)
        {
            var today = TimeProvider.System.GetLocalNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            stands = summary = EvaluationSummary.Of(today, episodes, questions);
            await System.IO.File.WriteAllTextAsync(File, readme[..from] + summary + readme[to..]);
        }

        Assert.Equal(summary, stands);
    }

    private static async Task<(EpisodesResult Episodes, QuestionsResult Questions)> Measured()
    {
        var compiled = CompiledRuleBase.Compile(Repository.Snapshot);
        var console = new CliConsole(TextReader.Null, TextWriter.Null, TextWriter.Null) { Folder = Repository.Root };
        const string file = "tests/Assistant.Planner.Tests/Interpreting/written-questions.jsonl";
        return (
            new EpisodesRun(compiled, console).Of([], () => { }, CancellationToken.None),
            await new QuestionsRun(compiled, TimeProvider.System).OfAsync(file, QuestionsFile.Read(file, console), () => { }, CancellationToken.None));
    }
}
