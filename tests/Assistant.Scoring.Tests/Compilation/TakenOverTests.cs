using Assistant.RuleBase;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.States;
using Assistant.Scoring.Compilation;

namespace Assistant.Scoring.Tests.Compilation;

/// <summary>What a base compiled after another takes over from it: all that an edit cannot have moved, and nothing else.</summary>
public sealed class TakenOverTests
{
    private static readonly RuleBaseSnapshot Snapshot = Some.Base(
        [
            Some.Rule("made.a", Some.Up("governance", 0.2, 0.8), Some.Supports("hedge-quietly", "regular", "one"), Some.Supports("resist-absorb", "regular", "two")),
            Some.Rule("made.b", Some.Up("governance", 0.4, 0.9), Some.Supports("hedge-quietly", "possible", "one")),
        ],
        episodes: [Some.Episode("E1", "hedge-quietly")]);

    private readonly CompiledRuleBase _before = CompiledRuleBase.Prepare(Snapshot, Some.Draws);

    public static TheoryData<string, RuleBaseSnapshot> Changes() => new()
    {
        { "states", Snapshot with { States = new Dictionary<string, StateProfile>(Snapshot.States) } },
        { "sanctions", Snapshot with { Sanctions = Snapshot.Sanctions with { } } },
        { "reference scenarios", Snapshot with { ReferenceScenarios = [.. Snapshot.ReferenceScenarios] } },
        { "organisations", Snapshot with { Organisations = new Dictionary<string, Organisation>() } },
        { "parameters", Snapshot with { Parameters = Snapshot.Parameters with { Rho = 0.4 } } },
        { "day of release", Snapshot with { Released = Snapshot.Released.AddDays(1) } },
        { "number of reference cases", Snapshot with { MaximumReferenceCases = 7 } },
        { "features looked at", Snapshot with { Rules = [.. Snapshot.Rules, Some.Rule("made.c", Some.Up("export-concentration", 0.4, 0.9), Some.Supports("hedge-quietly", "possible", "one"))] } },
    };

    [Fact]
    public void An_edit_of_a_rule_reads_no_reference_case_again()
    {
        var next = CompiledRuleBase.Prepare(Snapshot with { Rules = [Snapshot.Rules[0], Some.Rule("made.b", Some.Up("governance", 0.5, 0.9), Some.Supports("hedge-quietly", "rare", "one"))] }, Some.Draws, _before);

        Assert.Same(_before.Reference, next.Reference);
        Assert.Same(_before.Readings, next.Readings);
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_of_what_cases_are_read_from_reads_them_again(string what, RuleBaseSnapshot after) =>
        Assert.False(ReferenceEquals(_before.Reference, CompiledRuleBase.Prepare(after, Some.Draws, _before).Reference), what);

    [Fact]
    public void Rates_that_stand_are_not_drawn_again_and_others_are()
    {
        var same = CompiledRuleBase.Prepare(Snapshot with { Rules = [Snapshot.Rules[0]] }, Some.Draws, _before).BaseRates;
        var moved = CompiledRuleBase.Prepare(Snapshot with { Episodes = [Some.Episode("E1", "resist-absorb")] }, Some.Draws, _before).BaseRates;

        Assert.Same(_before.BaseRates.DrawsOf("target", false)[1], same.DrawsOf("target", false)[1]);
        Assert.Same(_before.BaseRates.DrawsOf("target", true)[1], same.DrawsOf("target", true)[1]);
        Assert.Equal([true, false, false], Enumerable.Range(0, 3).Select(o => ReferenceEquals(_before.BaseRates.DrawsOf("target", false)[o], moved.DrawsOf("target", false)[o])));
    }

    [Fact]
    public void Numbers_drawn_for_a_hedge_that_stands_are_taken_over_and_others_drawn()
    {
        var drawn = _before.Program.Effects.ToDictionary(e => (_before.Program.Rules[e.Rule].Rule.Id, e.Index), e => e.LogOddsDraws.Values);
        var next = CompiledRuleBase.Prepare(Snapshot with { Rules = [Snapshot.Rules[0], Some.Rule("made.b", Some.Up("governance", 0.4, 0.9), Some.Supports("hedge-quietly", "rare", "one"))] }, Some.Draws, _before);

        Assert.All(next.Program.Effects, e =>
        {
            var id = next.Program.Rules[e.Rule].Rule.Id;
            Assert.Equal(id == "made.a", ReferenceEquals(drawn[(id, e.Index)], e.LogOddsDraws.Values));
        });
    }

    [Fact]
    public void Thresholds_moved_for_a_ramp_that_stands_are_taken_over()
    {
        const string name = "threshold indicator governance 0.2 0.8 False";
        new ResponseScorer(_before).Assess("AAA", Some.Scenario(), null, ScoringOptions.Default);

        var next = CompiledRuleBase.Prepare(Snapshot with { Rules = [Snapshot.Rules[0]] }, Some.Draws, _before);

        Assert.NotNull(_before.Program.Budget.Find(name));
        Assert.Same(_before.Program.Budget.Find(name), next.Program.Budget.Find(name));
        Assert.Null(CompiledRuleBase.Prepare(Snapshot, Some.Draws).Program.Budget.Find(name));
    }

    [Fact]
    public void Only_what_computes_the_same_counts_as_unchanged()
    {
        var after = CompiledRuleBase.Prepare(
            Snapshot with { Rules = [Some.Rule("made.0", Some.Up("governance", 0.1, 0.2), Some.Supports("diversify-partners", "regular", "new")), Snapshot.Rules[0], Some.Rule("made.b", Some.Up("governance", 0.4, 0.9), Some.Supports("hedge-quietly", "rare", "one"))] },
            Some.Draws);
        var unchanged = new UnchangedRules(after, _before);

        // made.b says the same of when, but its weight and so its group are others; of the options only resist-absorb hears what it heard.
        Assert.Equal([null, 0, 1], Enumerable.Range(0, 3).Select(unchanged.RuleBefore));
        Assert.Equal(["two"], after.Program.Groups.Where(g => unchanged.GroupBefore(g) is not null).Select(g => g.Id));
        Assert.Equal([null, null, 2], Enumerable.Range(0, 3).Select(unchanged.OptionBefore));
    }

    [Fact]
    public void A_rule_that_looks_at_another_is_unchanged_only_while_the_other_is()
    {
        var looks = Some.Rule("made.looks", Some.Up("governance", 0.1, 0.9), Some.Supports("resist-absorb", "regular", "three")) with { WeakenedBy = new Condition.Ramp(new Feature(FeatureKind.Rule, "made.a"), 0, 1, false, false) };
        CompiledRuleBase With(double from) => CompiledRuleBase.Prepare(Snapshot with { Rules = [Some.Rule("made.a", Some.Up("governance", from, 0.8), Some.Supports("hedge-quietly", "regular", "one")), Snapshot.Rules[1], looks] }, Some.Draws);
        var before = With(0.2);

        Assert.Equal(["made.a", "made.b", "made.looks"], Unchanged(With(0.2), before));
        Assert.Equal(["made.b"], Unchanged(With(0.3), before));
    }

    [Fact]
    public void A_group_that_lost_or_gained_a_claim_is_another()
    {
        var fewer = CompiledRuleBase.Prepare(Snapshot with { Rules = [Snapshot.Rules[0]] }, Some.Draws);

        Assert.Equal(["two"], GroupsBefore(fewer, _before));
        Assert.Equal(["two"], GroupsBefore(_before, fewer));
    }

    [Fact]
    public void An_option_of_another_vocabulary_was_not_there_before()
    {
        var renamed = CompiledRuleBase.Prepare(Snapshot with { Responses = [.. Snapshot.Responses.Select(r => r.Id == "diversify-partners" ? r with { Id = "trade-elsewhere" } : r)] }, Some.Draws);

        Assert.Equal([null, 1, 2], Enumerable.Range(0, 3).Select(new UnchangedRules(renamed, _before).OptionBefore));
    }

    private static IEnumerable<string> GroupsBefore(CompiledRuleBase now, CompiledRuleBase before) =>
        now.Program.Groups.Where(g => new UnchangedRules(now, before).GroupBefore(g) is not null).Select(g => g.Id);

    private static IEnumerable<string> Unchanged(CompiledRuleBase now, CompiledRuleBase before)
    {
        var unchanged = new UnchangedRules(now, before);
        return now.Program.Rules.Where((_, r) => unchanged.RuleBefore(r) is not null).Select(r => r.Rule.Id).Order(StringComparer.Ordinal);
    }
}
