using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Assistant.RuleBase;
using Assistant.RuleBase.Scenarios;
using Assistant.Scoring.Analysis;
using Assistant.Scoring.Bounds;
using Assistant.Scoring.Counterfactuals;
using Assistant.Scoring.Coverage;
using Assistant.Scoring.Evaluation;
using Assistant.Scoring.Impact;

namespace Assistant.Scoring.Tests.Whole;

/// <summary>Every number an assessment holds, as it was when it was last read and approved: a change of the method shows where it bears.</summary>
/// <remarks>After a wanted change run with APPROVE=1 and read the difference before committing it. Nine digits are kept, so that another machine agrees.</remarks>
public sealed class WholeAssessmentTests
{
    private const int Draws = 256;

    private static readonly JsonSerializerOptions Json = new() { IncludeFields = true, Converters = { new JsonStringEnumConverter(), new NineDigits() } };

    private readonly RuleBaseSnapshot _snapshot;
    private readonly CompiledRuleBase _compiled;

    public WholeAssessmentTests()
    {
        _snapshot = MixedBase.Make();
        _compiled = CompiledRuleBase.Prepare(_snapshot, Draws);
    }

    public static TheoryData<string, int> Cases()
    {
        var cases = new TheoryData<string, int>();
        foreach (var state in new[] { "ABA", "ACA", "ADA", "AFA", "AIA" })
        {
            for (var pressure = 0; pressure < MixedBase.Pressures.Count; pressure++)
            {
                cases.Add(state, pressure);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Assessments_are_those_approved(string state, int pressure)
    {
        var (profile, scenario) = (_snapshot.States[state], MixedBase.Pressures[pressure]);
        var text = new StringBuilder();
        foreach (var (name, options) in new[] { ("fitted", ScoringOptions.Default), ("uniform", new ScoringOptions(UniformPrior: true, Centred: false)) })
        {
            var assessed = new ResponseScorer(_compiled).Assess(profile, scenario, null, options);
            Line(text, name, (assessed.Patron, assessed.Unmeasured, assessed.Confidence));
            Lines(text, "response", assessed.Responses);
            Lines(text, "figure", assessed.Figures);
            Lines(text, "bounds", new HardBounds(_compiled).Of(profile, scenario, null, options));
        }

        var search = new CounterfactualSearch(_compiled);
        Line(text, "flip", search.FindFlip(profile, scenario, null, ScoringOptions.Default));
        Line(text, "single flip", search.FindSingleFlip(profile, scenario, null, ScoringOptions.Default));
        Line(text, "as of 2024", new ResponseScorer(_compiled).Assess(profile, scenario, 2024, ScoringOptions.Default).Responses.Select(r => (r.Option, r.Score, r.Low, r.High)));
        Hold($"assessment-{state}-{pressure}", text);
    }

    [Fact]
    public void How_often_rules_fire_is_as_approved()
    {
        var text = new StringBuilder();
        Lines(text, "firing", FiringGrid.Run(_compiled, null, CancellationToken.None));
        Hold("firing", text);
    }

    [Fact]
    public void What_an_edit_moves_is_as_approved()
    {
        var after = _snapshot with
        {
            Rules = [.. _snapshot.Rules.Select(r => r.Id == "made.wide" ? r with { Effects = [.. r.Effects.Select(e => e with { Supports = !e.Supports })] } : r)],
        };
        var report = ImpactAnalysis.Prepare(_snapshot, after).Run(new ImpactOptions(0.02, 20));
        var text = new StringBuilder();
        Line(text, "report", (report.States, report.Scenarios, report.Cases, report.Moves));
        Lines(text, "flip", report.Flips);
        Lines(text, "option", report.Options);
        Lines(text, "rule", report.Rules);
        Hold("impact", text);
    }

    [Fact]
    public void Past_cases_are_foretold_as_approved()
    {
        var compiled = CompiledRuleBase.Prepare(_snapshot with { Episodes = MixedBase.PastCases }, Draws);
        var report = EpisodeEvaluation.Run(compiled);
        var text = new StringBuilder();
        Lines(text, "slice", report.Slices.Prepend(report.Overall));
        Lines(text, "band", report.Reliability);
        Lines(text, "case", report.Results.Select(r => (r.Episode.Id, r.State, r.Ranked, r.Scores, r.Metrics)));
        Line(text, "counts", (report.Counts.Episodes, report.Counts.PrimaryInTop3, report.Counts.PrimaryInTop3ByPopularity, report.NotRanked));
        Hold("past-cases", text);
    }

    [Fact]
    public void How_far_rules_reach_is_as_approved()
    {
        var text = new StringBuilder();
        foreach (var rule in _snapshot.Rules)
        {
            var reach = RuleReach.Of(_compiled, rule, 5);
            Line(text, "rule", (reach.Firing, reach.Flips));
            Lines(text, "standing", reach.Standings);
            Lines(text, "move", reach.Moves);
        }

        Hold("reach", text);
    }

    [Fact]
    public void Gaps_between_parts_of_the_world_are_as_approved()
    {
        var report = ScoreGaps.Run(CompiledRuleBase.Prepare(MixedBase.InRegions(), Draws));
        var text = new StringBuilder();
        Lines(text, "group", report.Groups);
        Lines(text, "gap", report.Gaps);
        Hold("gaps", text);
    }

    [Fact]
    public void The_grid_of_scenarios_is_as_approved()
    {
        var text = new StringBuilder();
        Lines(text, "scenario", ScenarioGrid.Of(_snapshot, 60));
        Hold("grid", text);
    }

    [Fact]
    public void Traces_of_rules_are_as_approved()
    {
        var (tracer, text) = (new RuleTracer(_compiled), new StringBuilder());
        foreach (var state in new[] { "ABA", "ACA", "AFA" })
        {
            foreach (var rule in _snapshot.Rules)
            {
                var trace = tracer.Trace(_snapshot.States[state], MixedBase.Pressures[2], null, rule.Id)!;
                Line(text, state + " " + rule.Id, (trace.Activation, Steps(trace.When), Steps(trace.WeakenedBy), Steps(trace.StrengthenedBy)));
            }
        }

        Hold("traces", text);
    }

    private static IEnumerable<(double Degree, FeatureValue? Value)> Steps(ConditionTrace? trace) =>
        trace is null ? [] : trace.Parts.SelectMany(Steps).Prepend((trace.Degree, trace.Value));

    private static void Lines<T>(StringBuilder text, string name, IEnumerable<T> items)
    {
        foreach (var item in items)
        {
            Line(text, name, item);
        }
    }

    private static void Line<T>(StringBuilder text, string name, T item) =>
        text.Append(name).Append(' ').Append(JsonSerializer.Serialize(item, Json)).Append('\n');

    private static void Hold(string name, StringBuilder text)
    {
        var file = Path.Combine(Real.RealBase.Folder, "..", "tests", "Assistant.Scoring.Tests", "Approved", name + ".txt");
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            File.WriteAllText(file, text.ToString());
        }

        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), text.ToString());
    }

    private sealed class NineDigits : JsonConverter<double>
    {
        public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDouble();

        public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options)
        {
            var rounded = Math.Round(value, 9) + 0.0;
            if (double.IsFinite(rounded))
            {
                writer.WriteRawValue(rounded.ToString("0.#########", CultureInfo.InvariantCulture));
            }
            else
            {
                writer.WriteStringValue(rounded.ToString(CultureInfo.InvariantCulture));
            }
        }
    }
}
