using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Tests.Support;
using Assistant.RuleBase.Vocabulary;

namespace Assistant.RuleBase.Tests.Content;

public sealed class ClaimContentTests
{
    private static IReadOnlyList<Rule> Rules => RealBase.Snapshot.Rules;

    private static IEnumerable<Effect> Effects => Rules.SelectMany(r => r.Effects);

    [Fact]
    public void There_are_about_eighty_rules_each_with_claim_cite_and_topics()
    {
        Assert.InRange(Rules.Count, 75, 130);
        Assert.All(Rules, r => Assert.True(r.Claim.Length > 0 && r.Cites.Count > 0 && r.Topics.Count > 0, r.Id));
    }

    [Fact]
    public void Every_response_has_something_for_its_choice_and_for_its_success()
    {
        Assert.All(RealBase.Snapshot.Responses, response =>
        {
            var about = Effects.Where(e => e.Option == response.Id).Select(e => e.BearsOn).ToHashSet();
            Assert.True(about.Contains(BearsOn.Choice), response.Id);
            Assert.True(about.Overlaps([BearsOn.Success, BearsOn.Brings, BearsOn.Costs, BearsOn.Needs]), response.Id);
        });
    }

    [Fact]
    public void At_most_a_quarter_of_the_effects_is_inferred()
    {
        var (inferred, all) = (Effects.Count(e => e.Inferred), Effects.Count());

        Assert.True(4 * inferred <= all, $"{inferred} of {all}");
    }

    [Fact]
    public void What_weighs_was_read_twice_and_took_the_weaker_class()
    {
        var hedges = RealBase.Snapshot.Hedges;
        var weighing = Effects.Where(e => e.HasWeight).ToList();

        Assert.NotEmpty(weighing);
        Assert.All(weighing, e =>
        {
            Assert.Equal(2, e.Coded.Count);
            var weakest = e.Coded.Where(c => c != "none").Min(c => hedges[c].Mid);
            Assert.True(e.Hedge == "rare" || hedges[e.Hedge!].Mid <= weakest, $"{e.Group}: {e.Hedge} of {string.Join(", ", e.Coded)}");
        });
    }

    [Fact]
    public void What_bears_on_choice_stands_under_a_condition()
    {
        Assert.All(Rules.Where(r => r.Effects.Any(e => e.BearsOn == BearsOn.Choice)), r => Assert.False(r.When is Condition.Always, r.Id));
    }

    [Fact]
    public void No_condition_names_a_state()
    {
        var rulebase = RealBase.Snapshot;
        var names = rulebase.States.Values
            .SelectMany(s => s.State.Aliases.Concat(s.State.Demonyms).Concat([s.State.Iso3, s.State.Iso2, s.State.Name]))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var conditions = Rules.SelectMany(r => new[] { r.When, r.WeakenedBy, r.StrengthenedBy })
            .Concat(rulebase.Factors.Select(f => f.Value))
            .OfType<Condition>();

        Assert.All(
            conditions.SelectMany(c => c.Features),
            f => Assert.DoesNotContain(f.Name.Split('+', '=').Append(f.Toward), part => part is not null && names.Contains(part)));
    }

    [Fact]
    public void Every_stable_rule_has_a_case_that_fires_and_one_that_stays_silent()
    {
        var cases = RealBase.Result.Cases.ToLookup(c => c.Rule);

        Assert.All(Rules.Where(r => r.Status == RuleStatus.Stable), r =>
        {
            Assert.Contains(cases[r.Id], c => c.Expect.Fires);
            Assert.Contains(cases[r.Id], c => !c.Expect.Fires);
        });
    }

    [Fact]
    public void The_document_s_conditional_pairs_stand_as_opposing_rules()
    {
        var pairs = Rules.Where(r => r.Opposes.Count > 0).ToList();

        Assert.True(pairs.Count >= 8, $"{pairs.Count} rules oppose others");
        Assert.All(pairs, r => Assert.All(r.Opposes, o => Assert.Contains(r.Id, RealBase.Snapshot.FindRule(o)!.Opposes)));
    }
}
