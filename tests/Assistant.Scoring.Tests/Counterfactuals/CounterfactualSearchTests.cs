using Assistant.RuleBase;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.States;
using Assistant.Scoring.Compilation;
using Assistant.Scoring.Counterfactuals;
using Assistant.Scoring.Results;
using Assistant.Scoring.Tests.Real;
using CsCheck;
using Xunit.Abstractions;

namespace Assistant.Scoring.Tests.Counterfactuals;

/// <summary>T13: what is reported really flips, and brute force finds nothing cheaper.</summary>
public sealed class CounterfactualSearchTests(ITestOutputHelper output)
{
    private static readonly ScoringOptions Centre = new(Ranges: false);
    private static readonly ScoringOptions Plain = new(UniformPrior: true, Centred: false, Ranges: false);
    private static readonly string[] Breadths = ["targeted", "sectoral", "comprehensive"];

    [Fact]
    public void One_figure_is_moved_just_as_far_as_the_lead_turns()
    {
        var snapshot = Some.Base(
            [
                Some.Rule("made.hedge", Some.Tie("export", "sender", -1, 0), Some.Supports("hedge-quietly", "directional", "g1")),
                Some.Rule("made.resist", Some.Up("governance", 0, 1), Some.Supports("resist-absorb", "regular", "g2")),
            ],
            [Some.State("AAA", ("governance", 0.25)), Some.State("BBB", ("governance", 1.25))]);

        var found = Search(snapshot).Find(snapshot.States["AAA"], Some.Scenario(), null, Plain, "resist-absorb");

        // Half the weight of a regular claim is that of a directional one: logit .5 − logit .25 beside logit .75 − logit .25.
        var change = Assert.Single(found!.Changes);
        Assert.Equal(("governance", true, 0.25), (change.Feature, change.IsIndicator, change.FromValue));
        Assert.Equal(0.5, change.ToValue!.Value, 1e-5);
        Assert.Equal(0.5, found.Cost, 1e-4);
        Assert.Equal(("hedge-quietly", "resist-absorb"), (found.Displaced, found.Option));
        Assert.True(found.OptionAfter > found.DisplacedAfter && found.OptionBefore < found.DisplacedBefore && found.Margin > 0);
    }

    [Fact]
    public void A_level_of_the_scenario_is_found_and_measured_on_its_scale()
    {
        var snapshot = Some.Base([Some.Rule("made.resist", Some.Breadth(0.6, 0.9), Some.Supports("resist-absorb", "regular", "g"))]);

        var found = Search(snapshot).Find(snapshot.States["AAA"], Some.Scenario(), null, Plain, "resist-absorb");

        Assert.Equal(new FeatureChange("breadth", false, "sectoral", "comprehensive", null, null, 0.5), Assert.Single(found!.Changes));
        Assert.Equal("comprehensive", found.Scenario.Breadth);
    }

    [Fact]
    public void Two_changes_are_made_where_one_does_not_do()
    {
        var snapshot = Some.Base(
            [
                Some.Rule("made.hedge", Some.Tie("export", "sender", -1, 0), Some.Supports("hedge-quietly", "frequent", "g1")),
                Some.Rule("made.one", Some.Up("governance", 0.2, 0.6), Some.Supports("resist-absorb", "directional", "g2")),
                Some.Rule("made.two", Some.Breadth(0.6, 0.9), Some.Supports("resist-absorb", "directional", "g3")),
            ],
            [Some.State("AAA", ("governance", 0.1))]);

        var found = Search(snapshot).FindFlip(snapshot.States["AAA"], Some.Scenario(), null, Plain);

        Assert.Equal(["breadth", "governance"], found!.Changes.Select(c => c.Feature).Order());
        Assert.Equal("resist-absorb", Some.Scorer(snapshot).Assess("AAA", found.Scenario, null, Plain).First.Option);
    }

    [Fact]
    public void What_cannot_change_is_never_offered()
    {
        var made = Some.Base(
            [Some.Rule("made.resist", Some.Up("governance", 0.6, 0.9), Some.Supports("resist-absorb", "regular", "g"))]);
        var indicators = made.Indicators.ToDictionary(i => i.Key, i => i.Value with { IsMutable = i.Key != "governance" });
        var fixedBase = made with { Indicators = indicators };

        Assert.NotNull(Search(made).Find(made.States["AAA"], Some.Scenario(), null, Plain, "resist-absorb"));
        Assert.Null(Search(fixedBase).Find(made.States["AAA"], Some.Scenario(), null, Plain, "resist-absorb"));
        Assert.All(
            (string[])["population", "world-product-share", "landlocked", "permanent-seat", "internal-conflict-years"],
            id => Assert.False(RealBase.Compiled.Snapshot.Indicators[id].IsMutable));
        Assert.True(RealBase.Compiled.Snapshot.Indicators["export-concentration"].IsMutable);
    }

    [Fact]
    public void T13_what_is_reported_flips_and_a_grid_finds_nothing_cheaper() =>
        Gen.Select(MadeCases.Bases, MadeCases.Scenarios, MadeCases.Pick(Some.Options)).Sample(
            (whole, scenario, option) =>
            {
                var snapshot = whole with { Rules = [.. whole.Rules.Take(4)] };
                var compiled = CompiledRuleBase.Prepare(snapshot, 0);
                var scorer = new ResponseScorer(compiled);
                var profile = snapshot.States["AAA"];
                var before = scorer.Assess(profile, scenario, null, Centre);
                var found = new CounterfactualSearch(compiled).Find(profile, scenario, null, Centre, option);
                if (before.First.Option == option)
                {
                    Assert.Null(found);
                    return;
                }

                if (found is not null)
                {
                    Assert.Equal(option, scorer.Assess(profile, found.Scenario, null, Centre).First.Option);
                    Assert.InRange(found.Changes.Count, 1, 2);
                }

                const double gridStep = 0.01;
                var cheapest = Grid(compiled, profile, scenario).Where(x => x.Cost < (found?.Cost ?? double.PositiveInfinity) - gridStep)
                    .FirstOrDefault(x => IsAhead(scorer.Assess(profile, x.Scenario, null, Centre), option));
                Assert.Null(cheapest.Scenario);
            },
            iter: 500);

    [Fact]
    public void T13_whatever_the_rules_are_what_is_reported_flips() =>
        Gen.Select(MadeCases.Bases, MadeCases.Scenarios).Sample(
            (snapshot, scenario) =>
            {
                var compiled = CompiledRuleBase.Prepare(snapshot, 0);
                var (scorer, profile) = (new ResponseScorer(compiled), snapshot.States["AAA"]);
                var before = scorer.Assess(profile, scenario, null, Centre);

                if (new CounterfactualSearch(compiled).FindFlip(profile, scenario, null, Centre) is { } found)
                {
                    var after = scorer.Assess(profile, found.Scenario, null, Centre);
                    Assert.Equal((before.First.Option, found.Option), (found.Displaced, after.First.Option));
                    Assert.NotEqual(found.Displaced, found.Option);
                }
            },
            iter: 1_000);

    [Theory]
    [InlineData("ARM", "RUS", "comply-for-relief")]
    [InlineData("SRB", "USA", "hedge-quietly")]
    [InlineData("GEO", "EU", "comply-for-relief")]
    [InlineData("NER", "USA", "resist-absorb")]
    public void On_the_real_base_the_reported_change_flips_when_assessed_again(string state, string sender, string option)
    {
        var scenario = new Scenario { Senders = [sender], Measures = ["trade", "finance"], Breadth = "sectoral" };
        var search = new CounterfactualSearch(RealBase.Compiled);
        var profile = RealBase.Compiled.Snapshot.States[state];

        foreach (var found in new[] { search.Find(profile, scenario, null, Centre, option), search.FindFlip(profile, scenario, null, Centre) }.OfType<Counterfactual>())
        {
            var after = RealBase.Scorer.Assess(profile, found.Scenario, null, ScoringOptions.Default);
            Assert.Equal(found.Option, after.First.Option);
            Assert.Equal(found.OptionAfter, after.First.Score);
            Assert.NotEqual(found.Displaced, after.First.Option);
        }

        Assert.NotEqual(option, search.Find(profile, scenario, null, Centre, option)?.Displaced);
    }

    [Fact]
    public void On_the_real_base_something_flips_for_most_states()
    {
        var search = new CounterfactualSearch(RealBase.Compiled);
        var scenario = new Scenario { Senders = ["USA"], Measures = ["trade", "finance"], Breadth = "sectoral" };
        var states = RealBase.Compiled.Snapshot.States.Values.Where(s => s.Class == StateClass.Smaller).Where((_, i) => i % 8 == 0).ToList();

        var clock = System.Diagnostics.Stopwatch.StartNew();
        var flips = states.Select(s => search.FindFlip(s, scenario, null, Centre)).OfType<Counterfactual>().ToList();
        output.WriteLine($"{flips.Count} of {states.Count} flip, {clock.ElapsedMilliseconds / (double)states.Count:F0} ms a search");
        output.WriteLine(string.Join('\n', flips.Select(f => $"{f.Displaced} > {f.Option} {f.Cost:F3}: {string.Join("; ", f.Changes)}")));

        Assert.True(flips.Count > states.Count / 2);
    }

    /// <summary>Clearly so: a tie, which the name decides, overtakes nobody.</summary>
    private static bool IsAhead(Assessment assessment, string option) =>
        assessment.First.Option == option && assessment.First.LogOdds > assessment.Responses[1].LogOdds + 1e-6;

    private static CounterfactualSearch Search(RuleBaseSnapshot snapshot) => new(CompiledRuleBase.Prepare(snapshot, 0));

    /// <summary>Every level of breadth and eleven values of every known figure, alone and in pairs, with their costs.</summary>
    private static IEnumerable<(Scenario Scenario, double Cost)> Grid(CompiledRuleBase compiled, StateProfile profile, Scenario scenario)
    {
        var features = Figures(compiled, profile, scenario);
        List<(int Kind, Func<Scenario, Scenario> Apply, double Cost)> single =
        [
            .. Breadths.Select(b => (0, (Func<Scenario, Scenario>)(s => s with { Breadth = b }), Math.Abs(Place(b) - Place(scenario.Breadth!)))),
            .. features.SelectMany(
                f => Enumerable.Range(0, 11).Select(i => i / 10.0).Select(v => (
                    f.Place + 1,
                    (Func<Scenario, Scenario>)(s => s with { Overrides = new Dictionary<string, double>(s.Overrides) { [f.Id] = v } }),
                    2 * Math.Abs(v - f.Centre) / f.Span))),
        ];
        foreach (var (kind, apply, cost) in single)
        {
            yield return (apply(scenario), cost);
            foreach (var other in single.Where(o => o.Kind > kind))
            {
                yield return (other.Apply(apply(scenario)), cost + other.Cost);
            }
        }
    }

    private static double Place(string breadth) => Array.IndexOf(Breadths, breadth) / 2.0;

    private static IEnumerable<(int Place, string Id, double Centre, double Span)> Figures(CompiledRuleBase compiled, StateProfile profile, Scenario scenario)
    {
        var features = compiled.Readings.Read(profile, scenario, null);
        var centre = compiled.Vector.Centre(features).Low;
        foreach (var id in Some.Figures)
        {
            if (compiled.Program.Features.IndexOf(new Feature(FeatureKind.Indicator, id)) is >= 0 and var place && features.Readings[place].IsKnown)
            {
                var reference = compiled.Vector.ReferenceOf(place);
                var span = reference.At(0.95) - reference.At(0.05);
                yield return (place, id, centre[place], span > 0.004 ? span : 4);
            }
        }
    }
}
