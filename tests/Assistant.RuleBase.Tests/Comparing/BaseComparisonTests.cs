using Assistant.RuleBase.Comparing;
using Assistant.RuleBase.Tests.Support;

namespace Assistant.RuleBase.Tests.Comparing;

public sealed class BaseComparisonTests
{
    private const string Claims = "claims/trade.yaml";

    [Fact]
    public void A_base_says_the_same_as_itself() => Assert.Empty(After().Changes);

    [Fact]
    public void Comments_and_layout_say_nothing()
    {
        var diff = After((Claims, "  opposes: [trade.narrow-base]", "  # the other half\n  opposes: [ trade.narrow-base ]"));

        Assert.Empty(diff.Changes);
        Assert.NotEqual(diff.Before.Hash, diff.After.Hash);
        Assert.Equal(VersionPart.None, diff.Demands);
    }

    [Fact]
    public void A_ramp_that_starts_later_is_said_in_the_figures_unit()
    {
        var change = Only(After((Claims, "when: { indicator: export-concentration, up: [0.3, 0.6] }", "when: { indicator: export-concentration, up: [0.4, 0.6] }")));

        Assert.Equal(("trade.narrow-base", ChangeKind.Changed, VersionPart.Minor), (change.Id, change.Change, change.Part));
        Assert.Equal("export concentration now counts from 40 % instead of 30 %", Assert.Single(change.Fields).Words);
    }

    [Fact]
    public void A_falling_ramp_is_said_from_its_upper_end()
    {
        var change = Only(After((Claims, "export-concentration, down: [0.3, 0.6]", "export-concentration, down: [0.2, 0.5]")));

        Assert.Equal(
            "export concentration now counts below 50 % instead of 60 % and counts fully at or below 20 % instead of 30 %",
            Assert.Single(change.Fields).Words);
    }

    [Fact]
    public void A_hedge_that_gives_way_is_weaker_in_the_words_of_its_cues()
    {
        var change = Only(After((Claims, "hedge: regular, group: narrow-base, coded: [regular, regular]", "hedge: possible, group: narrow-base, coded: [possible, possible]")));

        Assert.Equal(["on diversify-partners: weaker, from usually to may", "on diversify-partners: the two readings are now possible, possible instead of regular, regular"], change.Fields.Select(f => f.Words));
    }

    [Fact]
    public void A_sign_that_turns_is_said()
    {
        var change = Only(After((Claims, "bears_on: choice, sign: supports", "bears_on: choice, sign: attacks")));

        Assert.Equal("on diversify-partners: now speaks against it instead of for it", Assert.Single(change.Fields).Words);
    }

    [Fact]
    public void A_condition_of_another_shape_is_said_whole()
    {
        var change = Only(After((Claims, "when: { member: [european-union], is: true }", "when: { factor: strain, up: [0.25, 0.75] }")));

        Assert.Equal("now applies where strain is over 25 %, fully at 75 %; before, where membership of european union", Assert.Single(change.Fields).Words);
    }

    [Fact]
    public void A_retired_rule_tells_why()
    {
        var change = Only(After((Claims, "- id: trade.bear-it\n  status: stable", "- id: trade.bear-it\n  because: It said nothing new.\n  status: retired")));

        Assert.Equal((ChangeKind.Retired, VersionPart.Minor, "It said nothing new."), (change.Change, change.Part, change.Words));
    }

    [Fact]
    public void A_draft_is_shown_but_asks_for_no_version()
    {
        var texts = Some.With((Claims, "- id: trade.bear-it", "- { id: trade.fresh, status: draft, claim: TODO, cites: [sample#title], since: 1.1.0 }\n- id: trade.bear-it"));

        var diff = BaseComparison.Compare(Some.Snapshot(SmallBase.Texts), Some.Snapshot(texts));

        Assert.Equal((ChangeKind.Added, VersionPart.None), (Only(diff).Change, diff.Demands));
    }

    [Fact]
    public void An_added_rule_is_told_with_its_conditions()
    {
        var change = Only(After((Claims, "- id: trade.bear-it", """
            - { id: trade.fresh, status: draft, claim: Fewer goods hurt., cites: [sample#title], since: 1.1.0,
                when: { indicator: export-concentration, up: [0.3, 0.6] }, weakened_by: { factor: strain, up: [0.25, 0.75] } }
            - id: trade.bear-it
            """)));

        Assert.Equal(
            "Fewer goods hurt. (draft) It applies where export concentration is over 30 %, fully at 60 %. It counts for less where strain is over 25 %, fully at 75 %.",
            change.Words);
    }

    [Fact]
    public void An_identifier_that_is_gone_asks_for_a_major_version()
    {
        var later = Some.With(("vocabulary/responses.yaml", "  public-messaging:", "  public-words:"));

        var diff = BaseComparison.Compare(Some.Snapshot(SmallBase.Texts), Some.Snapshot(later));

        Assert.Equal([("public-messaging", ChangeKind.Removed), ("public-words", ChangeKind.Added)], diff.Changes.Select(c => (c.Id, c.Change)));
        Assert.Equal(VersionPart.Major, diff.Demands);
    }

    [Theory]
    [InlineData("vocabulary/factors.yaml", "up: [0.2, 0.9]", "up: [0.3, 0.9]", ComparedKind.Factor, "dependence on the sender in export or import now counts from 30 % instead of 20 %")]
    [InlineData("vocabulary/responses.yaml", "aliases: [resist]", "aliases: [endure]", ComparedKind.Response, "aliases: adds endure; drops resist")]
    [InlineData("vocabulary/indicators.yaml", "to: 0.3", "to: 0.4", ComparedKind.Indicator, "bands is now low under 0.4, high instead of low under 0.3, high")]
    [InlineData("vocabulary/sanctions.yaml", "words: [secondary]", "words: [secondary, extraterritorial]", ComparedKind.Word, "words: adds extraterritorial")]
    [InlineData("documents/sample.yaml", "title: A sample", "title: The sample", ComparedKind.Document, "title now reads \"The sample\" instead of \"A sample\"")]
    [InlineData("episodes/sample.yaml", "outcome: partial", "outcome: failure", ComparedKind.Episode, "outcome is now failure instead of partial")]
    [InlineData("rulebase.yaml", "lambda: 0.5", "lambda: 0.6", ComparedKind.Parameter, "is now 0.6 instead of 0.5")]
    [InlineData("rulebase.yaml", "measures: [energy], breadth: comprehensive", "measures: [energy], breadth: targeted", ComparedKind.Scenario, "scenario is now target, by USA, in energy, targeted instead of target, by USA, in energy, comprehensive")]
    [InlineData("states/indicators/export-concentration.csv", "SRB,2023,0.28", "SRB,2023,0.31", ComparedKind.Figures, "1 figure changed: SRB 2023 31 % instead of 28 %")]
    [InlineData("states/indicators/export-concentration.csv", "USA,2023,0.11", "USA,2024,0.11", ComparedKind.Figures, "1 figure added: USA 2024")]
    [InlineData("states/memberships.csv", "SRB,european-union,candidate,2012,", "SRB,european-union,member,2026,", ComparedKind.State, "memberships: adds european-union member 2026; drops european-union candidate 2012")]
    public void Every_kind_of_content_is_compared(string file, string from, string to, ComparedKind kind, string words)
    {
        var change = Only(After((file, from, to)));

        Assert.Equal(kind, change.Kind);
        Assert.Equal(words, change.Fields[0].Words);
    }

    [Fact]
    public void Of_a_sentence_only_the_carriers_that_came_or_went_are_named()
    {
        var later = Some.With(
            ("documents/sample.yaml", "rules: [trade.narrow-base, trade.wide-base]", "rules: [trade.narrow-base, trade.wide-base, trade.bear-it]"),
            (Claims, "cites: [sample#p1.s2]", "cites: [sample#p1.s1, sample#p1.s2]"));

        Assert.Equal("p1.s1 is now carried by trade.bear-it too", Carriers(SmallBase.Texts, later));
        Assert.Equal("p1.s1 is no longer carried by trade.bear-it", Carriers(later, SmallBase.Texts));
    }

    [Fact]
    public void Carriers_in_another_order_are_no_other_carriers() => Assert.Equal(
        "p1.s1 names its rules in another order",
        Carriers(SmallBase.Texts, Some.With(("documents/sample.yaml", "rules: [trade.narrow-base, trade.wide-base]", "rules: [trade.wide-base, trade.narrow-base]"))));

    private static string Carriers(IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> after) =>
        BaseComparison.Compare(Some.Snapshot(before), Some.Snapshot(after)).Changes.Single(c => c.Kind == ComparedKind.Document).Fields.Single().Words;

    private static BaseDiff After(params (string File, string From, string To)[] changes) =>
        BaseComparison.Compare(Some.Snapshot(SmallBase.Texts), Some.Snapshot(Some.With(changes)));

    private static EntryChange Only(BaseDiff diff) => Assert.Single(diff.Changes);
}
