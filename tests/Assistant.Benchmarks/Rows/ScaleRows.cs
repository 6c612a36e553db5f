using System.Globalization;
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
        new("load-10000", "10,000 rules from files: loaded and compiled, typical shares included", "–", Goal.Most(6, "s"), () => Load(FiledBase.TenThousand)) { IsChecked = false },
        new("load-100000", "100,000 rules from files of 5,000: loaded and compiled, typical shares included", "–", Goal.Most(60, "s"), () => Load(FiledBase.HundredThousand)) { IsChecked = false },
        new("memory-per-rule", "memory of a loaded and compiled rule, of 100,000", "–", Goal.Most(2, "kB"), RuleMemory) { IsChecked = false },
        new("scale-100000", "one point assessment, 100,000 rules", "the same with 100 rules", Goal.Most(1_000, "× its time"), GrowthOfFiled) { IsChecked = false },
    ];

    private static Task<Measured> Reload()
    {
        var snapshot = RealBase.Compiled.Snapshot;
        var time = Duel.Alone(() => CompiledRuleBase.Compile(snapshot), rounds: 8) / 1000;
        return Task.FromResult(new Measured(time, time, null, "ms"));
    }

    private static Task<Measured> Growth(int rules) => Task.FromResult(Compared(new MadeBase(rules).Compiled));

    private static Task<Measured> GrowthOfFiled() => Task.FromResult(Compared(FiledBase.HundredThousand.Value.Compiled));

    private static Measured Compared(CompiledRuleBase large)
    {
        var (ours, theirs) = Duel.Run(Scoring(large), Scoring(new MadeBase(100).Compiled));
        return new Measured(ours / theirs, ours, theirs, "µs");
    }

    private static Action Scoring(CompiledRuleBase compiled)
    {
        var centre = compiled.Vector.Centre(compiled.Readings.Read(compiled.Snapshot.States[MadeBase.State], MadeBase.Pressure, null));
        var scorer = new PointScorer(compiled);
        return () => scorer.Score(centre, ScoringOptions.Default);
    }

    private static Task<Measured> Load(Lazy<FiledBase> filed)
    {
        var read = filed.Value;
        return Task.FromResult(new Measured(read.Seconds, read.Seconds, null, "s")
        {
            Note = string.Create(CultureInfo.InvariantCulture, $"{read.LoadSeconds:G3} s of it reading and checking the files; {read.BytesPerRule / 1_000:G3} kB stay in memory per rule"),
        });
    }

    private static Task<Measured> RuleMemory()
    {
        var each = FiledBase.HundredThousand.Value.BytesPerRule / 1_000;
        return Task.FromResult(new Measured(each, each, null, "kB"));
    }
}
