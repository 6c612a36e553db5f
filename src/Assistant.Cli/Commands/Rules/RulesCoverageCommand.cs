using System.CommandLine;
using Assistant.Cli.RulesCoverage;
using Assistant.Cli.RulesOutput;
using Assistant.Scoring.Coverage;

namespace Assistant.Cli.Commands.Rules;

/// <summary><c>assistant rules coverage</c>: what became of every sentence, and how often every rule fires.</summary>
internal static class RulesCoverageCommand
{
    public static Command Create(CliConsole console, ContentOptions content)
    {
        var html = new Option<string?>("--html") { Description = "Writes one self-contained page.", HelpName = "FILE" };
        var documents = new Option<string?>("--documents") { Description = "A folder with copies of the documents: sentences whose hash matches are quoted.", HelpName = "DIR" };
        var json = new Option<bool>("--json") { Description = "Every sentence and rule as JSON." };
        var command = new Command("coverage", "Shows what became of every sentence of the documents, and how often every rule fires.") { html, documents, json };
        command.SetAction((parsed, cancellationToken) =>
        {
            var quotes = parsed.GetValue(documents) is { } folder ? SourceTexts.In(Path.GetFullPath(folder, console.Folder)) : new Dictionary<string, string>();
            var compiled = content.Load(parsed, console);
            IReadOnlyList<RuleFiring> firings;
            using (var progress = new StepProgress(console, "Firing every rule", GridCase.All(compiled.Snapshot).Count))
            {
                firings = FiringGrid.Run(compiled, progress.Step, cancellationToken);
            }

            var report = CoverageReport.Of(compiled.Snapshot, firings, quotes);
            if (parsed.GetValue(html) is { } file)
            {
                var written = PageFile.Write(file, new CoveragePage(report).Html(), console);
                console.Error.WriteLine($"written: {written}");
            }

            console.Out.Write(parsed.GetValue(json) ? CoverageJson.Of(report)
                : parsed.GetValue(html) is null ? CoverageText.Of(report, console.Unicode)
                : report.Summary + "\n");
            return Task.FromResult(report.IsComplete ? ExitCodes.Done : ExitCodes.Wrong);
        });
        return command;
    }
}
