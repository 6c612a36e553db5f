using Assistant.Cli.Content;
using Assistant.RuleBase.Comparing;
using Assistant.Scoring;
using Assistant.Scoring.Impact;

namespace Assistant.Cli.Impacting;

/// <summary>Loads two versions, puts the grid and the questions through both, and holds the flips against the changelog.</summary>
internal sealed class ImpactRun(CliConsole console)
{
    public async Task<ImpactResult> RunAsync(
        RuleVersion before, RuleVersion after, ImpactOptions options, IReadOnlyList<(string Id, string Text)> questions, CancellationToken cancellationToken)
    {
        var changelog = Changelog.Of(after.Files);
        if (changelog.Problems.Count > 0)
        {
            throw new RuleBase.InvalidRulesException([.. changelog.Problems.Select(p => p with { File = after.Shown(p.File) })]);
        }

        var diff = BaseComparison.Compare(before.Snapshot, after.Snapshot);
        var analysis = ImpactAnalysis.Prepare(before.Snapshot, after.Snapshot);
        var progress = new ImpactProgress(console);
        var started = console.Time.GetTimestamp();
        var grid = await Task.Run(() => analysis.Run(options, progress.Step, cancellationToken), cancellationToken).ConfigureAwait(false);
        var elapsed = console.Time.GetElapsedTime(started);
        progress.End();
        IReadOnlyList<QuestionChange> answered = questions.Count == 0 ? [] : await AnswerAsync(before, after, options, questions, cancellationToken).ConfigureAwait(false);
        var announced = changelog.Find(diff.After.Number)?.ExpectedFlips ?? [];
        return new ImpactResult(
            before, after, diff, grid, answered, announced,
            FlipExpectations.Of(grid.Flips.Concat(answered.SelectMany(q => q.Flips)), announced), elapsed);
    }

    private Task<IReadOnlyList<QuestionChange>> AnswerAsync(
        RuleVersion before, RuleVersion after, ImpactOptions options, IReadOnlyList<(string Id, string Text)> questions, CancellationToken cancellationToken)
    {
        var was = CompiledRuleBase.Compile(before.Snapshot);
        return new QuestionImpact(was, CompiledRuleBase.Compile(after.Snapshot, was), console.Time).RunAsync(questions, options.Threshold, cancellationToken);
    }
}
