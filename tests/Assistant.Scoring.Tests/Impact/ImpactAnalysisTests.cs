using Assistant.RuleBase;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.States;
using Assistant.RuleBase.Vocabulary;
using Assistant.Scoring.Impact;
using Assistant.Scoring.Results;
using Assistant.Scoring.Tests.Real;

namespace Assistant.Scoring.Tests.Impact;

/// <summary>The real base against a copy with one effect reversed, held against brute force.</summary>
public sealed class ImpactAnalysisTests
{
    private static readonly ImpactOptions Options = new(Threshold: 0.02, Scenarios: 24);

    private static readonly ScoringOptions CentreOnly = new(Ranges: false, Figures: false);

    private static readonly RuleBaseSnapshot Before = RealBase.Compiled.Snapshot;

    private static readonly (string Rule, RuleBaseSnapshot After) Reversed = Turn();

    private static readonly List<(string State, string Scenario, Assessment Was, Assessment Now)> Cases = [.. BruteForce(Reversed.After)];

    [Fact]
    public void One_reversed_effect_flips_exactly_the_answers_brute_force_finds_through_that_rule()
    {
        var (rule, after) = Reversed;

        var report = ImpactAnalysis.Prepare(Before, after).Run(Options);

        var flipped = Cases.Where(c => c.Was.First.Option != c.Now.First.Option).ToList();
        Assert.NotEmpty(flipped);
        Assert.Equal(Cases.Count, report.Cases);
        Assert.Equal(
            flipped.Select(c => (c.State, c.Scenario, c.Was.First.Option, c.Now.First.Option, CauseOf(c))).Order(),
            report.Flips.Select(f => (f.State, f.Scenario, f.From, f.To, f.Cause.Rule!)).Order());
        Assert.All(report.Flips, f => Assert.Equal(rule, f.Cause.Rule));
        Assert.Equal([rule], report.Rules.Select(r => r.Rule));
    }

    [Fact]
    public void Scores_that_move_are_those_brute_force_finds()
    {
        var (_, after) = Reversed;

        var report = ImpactAnalysis.Prepare(Before, after).Run(Options);

        foreach (var option in report.Options)
        {
            var changes = Cases.Select(c => c.Now.Of(option.Option).Score - c.Was.Of(option.Option).Score).ToList();
            Assert.Equal(changes.Count(d => Math.Round(d, 9) > Options.Threshold), option.Up);
            Assert.Equal(changes.Count(d => Math.Round(-d, 9) > Options.Threshold), option.Down);
            Assert.Equal(changes.Average(), option.Mean, 9);
            Assert.Equal(Cases.Count(c => c.Was.First.Option == option.Option), option.LedBefore);
            Assert.Equal(Cases.Count(c => c.Now.First.Option == option.Option), option.LedAfter);
        }
    }

    [Fact]
    public void A_base_against_itself_moves_nothing()
    {
        var steps = 0;

        var report = ImpactAnalysis.Prepare(Before, Before).Run(new ImpactOptions(0, 20), (_, _) => Interlocked.Increment(ref steps));

        Assert.Empty(report.Flips);
        Assert.Equal(0, report.Moves);
        Assert.Empty(report.Rules);
        Assert.Equal(report.States, steps);
    }

    [Fact]
    public void A_rule_that_is_gone_moves_answers_through_itself()
    {
        var (rule, _) = Reversed;
        var after = Before with { Rules = [.. Before.Rules.Where(r => r.Id != rule)] };

        var report = ImpactAnalysis.Prepare(Before, after).Run(Options);

        Assert.Equal(rule, report.Rules[0].Rule);
    }

    [Fact]
    public void The_same_two_bases_give_the_same_report()
    {
        var analysis = ImpactAnalysis.Prepare(Before, Reversed.After);

        var (once, again) = (analysis.Run(Options), analysis.Run(Options));

        Assert.Equal(once.Flips, again.Flips);
        Assert.Equal(once.Options, again.Options);
        Assert.Equal(once.Rules, again.Rules);
    }

    [Fact]
    public void A_run_can_be_stopped()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => ImpactAnalysis.Prepare(Before, Before).Run(Options, cancellationToken: stopped.Token));
    }

    /// <summary>The copy: an effect on a choice that stands alone in its group speaks the other way; the first one whose turning moves a lead.</summary>
    private static (string Rule, RuleBaseSnapshot After) Turn()
    {
        var groups = Before.Rules.SelectMany(r => r.Effects).Where(e => e.Group is not null).CountBy(e => e.Group!).ToDictionary();
        return Before.Rules
            .Where(r => r.Status == RuleStatus.Stable && r.Effects.Any(e => IsAlone(e, groups)))
            .Select(rule => (rule.Id, After: With(rule with { Effects = [.. rule.Effects.Select(e => IsAlone(e, groups) ? e with { Supports = !e.Supports } : e)] })))
            .First(turned => BruteForce(turned.After).Any(c => c.Was.First.Option != c.Now.First.Option));
    }

    private static RuleBaseSnapshot With(Rule turned) => Before with { Rules = [.. Before.Rules.Select(r => r.Id == turned.Id ? turned : r)] };

    private static bool IsAlone(Effect effect, Dictionary<string, int> groups) =>
        effect.BearsOn == BearsOn.Choice && groups[effect.Group!] == 1;

    private static IEnumerable<(string State, string Scenario, Assessment Was, Assessment Now)> BruteForce(RuleBaseSnapshot after)
    {
        var (was, now) = (RealBase.Scorer, new ResponseScorer(CompiledRuleBase.Prepare(after, Some.Draws)));
        return from state in Before.States.Values
               where state.Class != StateClass.Great
               from scenario in ScenarioGrid.Of(Before, after, Options.Scenarios)
               let iso3 = state.State.Iso3
               where !scenario.Scenario.Senders.Contains(iso3) && !scenario.Scenario.Over.Contains(iso3)
               select (iso3, scenario.Id, was.Assess(iso3, scenario.Scenario, null, CentreOnly), now.Assess(iso3, scenario.Scenario, null, CentreOnly));
    }

    /// <summary>The rule whose contributions drove the old and the new leader apart most.</summary>
    private static string CauseOf((string State, string Scenario, Assessment Was, Assessment Now) c)
    {
        var (from, to) = (c.Was.First.Option, c.Now.First.Option);
        return Before.Rules.MaxBy(r => Math.Round(Part(c.Now, to, r.Id) - Part(c.Was, to, r.Id) - Part(c.Now, from, r.Id) + Part(c.Was, from, r.Id), 9))!.Id;
    }

    private static double Part(Assessment assessment, string option, string rule) => assessment.Of(option).Choice.Where(x => x.Rule == rule).Sum(x => x.Delta);
}
