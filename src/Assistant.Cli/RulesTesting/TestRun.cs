using Assistant.Cli.RulesOutput;
using Assistant.RuleBase;
using Assistant.RuleBase.Loading;
using Assistant.Scoring;

namespace Assistant.Cli.RulesTesting;

/// <summary>Loads a rules folder and runs its cases and whole-answer tests on all cores.</summary>
internal static class TestRun
{
    /// <param name="folder">The rules folder.</param>
    /// <param name="filter">Only tests whose name, subject or file holds this text; null for all.</param>
    /// <param name="console">For progress and the clock.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <exception cref="InputException">No test holds the filter's text.</exception>
    public static async Task<TestReport> OfAsync(string folder, string? filter, CliConsole console, CancellationToken cancellationToken)
    {
        var started = console.Time.GetTimestamp();
        var loaded = RuleBaseLoader.Check(new RuleFolder(folder));
        if (loaded.Snapshot is not { } snapshot)
        {
            return new TestReport(null, loaded.Problems, [], console.Time.GetElapsedTime(started));
        }

        var (compiled, unscored) = CompiledRuleBase.Check(snapshot);
        if (unscored.Count > 0)
        {
            return new TestReport(snapshot.Version, unscored, [], console.Time.GetElapsedTime(started));
        }

        var tests = Tests(loaded, compiled, filter, console.Time);
        if (tests.Count == 0 && filter is not null)
        {
            throw new InputException($"no test's name, rule, question or file holds \"{filter}\"");
        }

        var outcomes = new TestOutcome[tests.Count];
        using var progress = new StepProgress(console, "Testing", tests.Count);
        await Parallel.ForAsync(0, tests.Count, cancellationToken, async (i, token) =>
        {
            outcomes[i] = await tests[i](token).ConfigureAwait(false);
            progress.Step();
        }).ConfigureAwait(false);
        return new TestReport(snapshot.Version, [], outcomes, console.Time.GetElapsedTime(started));
    }

    private static List<Func<CancellationToken, Task<TestOutcome>>> Tests(LoadResult loaded, CompiledRuleBase compiled, string? filter, TimeProvider time)
    {
        var (cases, answers) = (new CaseTester(compiled), new AnswerTester(compiled, time));
        bool IsAsked(string name, string about, FilePlace place) =>
            filter is null || new[] { name, about, place.File }.Any(text => text.Contains(filter, StringComparison.OrdinalIgnoreCase));
        return
        [
            .. loaded.Cases.Where(c => cases.Runs(c) && IsAsked(c.Name, c.Rule, c.Place))
                .Select(c => (Func<CancellationToken, Task<TestOutcome>>)(_ => Task.FromResult(cases.Run(c)))),
            .. loaded.AnswerTests.Where(t => IsAsked(t.Name, t.Question ?? t.Case!.State, t.Place))
                .Select(t => (Func<CancellationToken, Task<TestOutcome>>)(token => answers.RunAsync(t, token))),
        ];
    }
}
