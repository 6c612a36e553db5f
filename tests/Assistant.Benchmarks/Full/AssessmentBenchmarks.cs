using Assistant.RuleBase.Scenarios;
using Assistant.Scoring;
using Assistant.Scoring.Results;
using BenchmarkDotNet.Attributes;

namespace Assistant.Benchmarks.Full;

/// <summary>One assessment of the real rule base: with 2,000 draws, beside the point assessment it repeats.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class AssessmentBenchmarks
{
    private static readonly Scenario Pressure = new()
    {
        Position = "third-party", Senders = ["USA"], Over = ["RUS"], Measures = ["energy"], Breadth = "sectoral", Secondary = true,
    };

    private static readonly ScoringOptions Centre = new(Ranges: false);

    private readonly ResponseScorer _scorer = new(RealBase.Compiled);

    /// <summary>The centre only.</summary>
    [Benchmark(Baseline = true)]
    public Assessment Point() => _scorer.Assess("SRB", Pressure, null, Centre);

    /// <summary>The same with range, ranks and P(first).</summary>
    [Benchmark]
    public Assessment WithRanges() => _scorer.Assess("SRB", Pressure, null, ScoringOptions.Default);
}
