using Assistant.Cli.RulesOutput;
using Assistant.Cli.RulesTesting;
using Assistant.RuleBase;
using Assistant.RuleBase.Analysis;
using Assistant.RuleBase.Importing;
using Assistant.RuleBase.Loading;
using Assistant.Scoring;
using Assistant.Scoring.Analysis;
using Assistant.Scoring.Coverage;

namespace Assistant.Cli.Checking;

/// <summary>Everything that can be wrong with a rules folder: its files, what only scoring sees, its cases, and what the analysis finds odd.</summary>
internal static class RulesChecker
{
    public static CheckReport Check(string folder, CliConsole console, CancellationToken cancellationToken)
    {
        var loaded = RuleBaseLoader.Check(new RuleFolder(folder));
        if (loaded.Snapshot is not { } snapshot)
        {
            return new CheckReport(null, loaded.Problems, [], "");
        }

        var (compiled, unscored) = CompiledRuleBase.Check(snapshot);
        var failed = new CaseTester(compiled).Problems(loaded.Cases);
        var analysis = AnalysisReport.Of(
            [.. ContentAnalysis.Find(new AnalysedContent(snapshot, loaded.Cases, loaded.Map)), .. FiringFindings.Find(Firings(compiled, console, cancellationToken))],
            loaded.Map);
        return new CheckReport(
            snapshot.Version, [.. RuleProblem.InFileOrder([.. unscored, .. failed, .. UnwrittenDrafts.In(snapshot), .. analysis.Problems])], analysis.Silenced, Contents(loaded, snapshot));
    }

    private static IReadOnlyList<RuleFiring> Firings(CompiledRuleBase compiled, CliConsole console, CancellationToken cancellationToken)
    {
        using var progress = new StepProgress(console, "Firing every rule", GridCase.All(compiled.Snapshot).Count);
        return FiringGrid.Run(compiled, progress.Step, cancellationToken);
    }

    private static string Contents(LoadResult loaded, RuleBaseSnapshot snapshot) =>
        $"rule base {snapshot.Version.Number} (sha256:{snapshot.Version.Hash}): {CheckReport.Counted(snapshot.Rules.Count, "rule")}, "
        + $"{CheckReport.Counted(loaded.Cases.Count, "case")}, {CheckReport.Counted(loaded.AnswerTests.Count, "answer test")}, "
        + $"{CheckReport.Counted(snapshot.States.Count, "state")}, {CheckReport.Counted(snapshot.Documents.Count, "document")}";
}
