using System.Diagnostics;
using Assistant.Benchmarks.Quick;
using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.States;
using Assistant.Scoring;
using Assistant.Scoring.Points;

namespace Assistant.Benchmarks.Rows;

/// <summary>One assessment, beside a plain engine: the formula as one would first write it.</summary>
internal static class AssessmentRows
{
    private const int Rules = 120;

    public static IEnumerable<Row> All =>
    [
        new("point", $"point assessment with exact shares, {Rules} rules, ten options", "the plain engine", Goal.Most(0.5, "of its time"), Point),
        new("draws", "the same with range, ranks and P(first) from 2,000 draws", "2,000 × the plain point without shares", Goal.Most(0.1, "of its time"), Draws),
        new("two-cores", "all states × 200 scenarios of the real base, on all cores", "one after another on one core", Goal.Least(1.7, "× as fast"), TwoCores) { IsChecked = false },
        new("assessments-per-minute", "all states × 200 scenarios of the real base, at the centre, shares and reasons included", "–", Goal.Least(1e6, "a minute"), PerMinute) { IsChecked = false },
    ];

    private static Task<Measured> Point()
    {
        var (centre, scorer, plain) = Setting();
        var (ours, theirs) = Duel.Run(() => scorer.Score(centre, ScoringOptions.Default), () => plain.Score());
        var result = scorer.Score(centre, ScoringOptions.Default);
        var needed = 8 * (result.Activations.Length + result.Least.Length + result.Shares.Length + result.Evidence.Length + result.Success.Length);
        return Task.FromResult(new Measured(ours / theirs, ours, theirs, "µs")
        {
            Note = $"{Duel.Bytes(() => scorer.Score(centre, ScoringOptions.Default))} bytes allocated, of which the numbers of the result {needed}",
        });
    }

    private static Task<Measured> Draws()
    {
        var (scorer, plain) = (new ResponseScorer(Made.Compiled), Setting().Plain);
        var (ours, theirs) = Duel.Run(Ranged(scorer), () => plain.ScoreWithoutShares());
        return Task.FromResult(new Measured(ours / (ScoringOptions.Draws * theirs), ours, ScoringOptions.Draws * theirs, "µs")
        {
            Note = $"{Duel.Bytes(Ranged(scorer))} bytes allocated",
        });
    }

    private static Action Ranged(ResponseScorer scorer)
    {
        var options = new ScoringOptions(Figures: false);
        return () => scorer.Assess(MadeBase.State, MadeBase.Pressure, null, options);
    }

    private static MadeBase Made { get; } = new(Rules);

    private static (Scoring.Cases.CaseSpan Centre, PointScorer Scorer, PlainEngine Plain) Setting()
    {
        var compiled = Made.Compiled;
        var state = compiled.Snapshot.States[MadeBase.State];
        return (compiled.Vector.Centre(compiled.Readings.Read(state, MadeBase.Pressure, null)), new PointScorer(compiled), new PlainEngine(Made));
    }

    private static Task<Measured> TwoCores()
    {
        var (scorer, cases) = Everywhere();
        var (one, all) = (double.PositiveInfinity, double.PositiveInfinity);
        for (var i = 0; i < 3; i++)
        {
            one = Math.Min(one, Seconds(() => { foreach (var c in cases) { Assess(scorer, c); } }));
            all = Math.Min(all, Seconds(() => Parallel.ForEach(cases, c => Assess(scorer, c))));
        }

        return Task.FromResult(new Measured(one / all, all, one, "s") { Note = $"{cases.Count} assessments on {Environment.ProcessorCount} processors" });
    }

    private static Task<Measured> PerMinute()
    {
        var (scorer, cases) = Everywhere();
        var seconds = Enumerable.Range(0, 3).Min(_ => Seconds(() => Parallel.ForEach(cases, c => Assess(scorer, c))));
        return Task.FromResult(new Measured(60 * cases.Count / seconds, seconds, null, "s"));
    }

    private static (ResponseScorer Scorer, IReadOnlyList<(StateProfile State, Scenario Scenario)> Cases) Everywhere()
    {
        var snapshot = RealBase.Compiled.Snapshot;
        var dice = new Random(200);
        Scenario[] scenarios =
        [
            .. Enumerable.Range(0, 200).Select(_ => snapshot.ReferenceScenarios[dice.Next(snapshot.ReferenceScenarios.Count)].Scenario with
            {
                Breadth = Word("breadth"), Intensity = Word("intensity"), Duration = Word("duration"), Posture = Word("posture"),
            }),
        ];
        return (new ResponseScorer(RealBase.Compiled), [.. from state in snapshot.States.Values where state.Class != StateClass.Great from scenario in scenarios select (state, scenario)]);

        string Word(string attribute) => snapshot.Sanctions.Attributes[attribute] is var terms ? terms[dice.Next(terms.Count)].Id : "";
    }

    private static void Assess(ResponseScorer scorer, (StateProfile State, Scenario Scenario) of) =>
        scorer.Assess(of.State, of.Scenario, null, new ScoringOptions(Ranges: false, Figures: false));

    private static double Seconds(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
