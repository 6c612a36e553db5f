using System.Diagnostics;
using Assistant.Benchmarks.Quick;
using Assistant.Scoring;
using Assistant.Scoring.Points;

namespace Assistant.Benchmarks.Rows;

/// <summary>Rule bases of a hundred to a hundred thousand rules.</summary>
internal static class ScaleRows
{
    public static IEnumerable<Row> All =>
    [
        new("reload", "compiling the real base again, typical shares included", "–", Goal.Most(300, "ms"), Reload) { IsChecked = false },
        new("scale-1000", "one point assessment, 1,000 rules", "the same with 100 rules", Goal.Most(10, "× its time"), () => Growth(1_000)),
        new("scale-10000", "one point assessment, 10,000 rules", "the same with 100 rules", Goal.Most(100, "× its time"), () => Growth(10_000)),
        new("compile-10000", "10,000 rules compiled, typical shares included", "–", Goal.Most(6, "s"), () => Compile(10_000)) { IsChecked = false },
    ];

    private static Task<Measured> Reload()
    {
        var snapshot = RealBase.Compiled.Snapshot;
        var time = Duel.Alone(() => CompiledRuleBase.Compile(snapshot), rounds: 20) / 1000;
        return Task.FromResult(new Measured(time, time, null, "ms"));
    }

    private static Task<Measured> Growth(int rules)
    {
        var (small, large) = (Scoring(100), Scoring(rules));
        var (ours, theirs) = Duel.Run(large, small);
        return Task.FromResult(new Measured(ours / theirs, ours, theirs, "µs"));
    }

    private static Action Scoring(int rules)
    {
        var made = new MadeBase(rules);
        var centre = made.Compiled.Vector.Centre(made.Compiled.Readings.Read(made.Compiled.Snapshot.States[MadeBase.State], MadeBase.Pressure, null));
        var scorer = new PointScorer(made.Compiled);
        return () => scorer.Score(centre, ScoringOptions.Default);
    }

    private static Task<Measured> Compile(int rules)
    {
        var start = Stopwatch.GetTimestamp();
        _ = new MadeBase(rules);
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return Task.FromResult(new Measured(seconds, seconds, null, "s"));
    }
}
