using Assistant.RuleBase;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.States;
using Assistant.RuleBase.Vocabulary;
using Assistant.Scoring.Cases;
using static Assistant.Scoring.Tests.Cases.MadeParties;

namespace Assistant.Scoring.Tests.Cases;

/// <summary>What is read of a state and the parties around it, on states made for the purpose.</summary>
public sealed class CaseReaderTests
{
    [Theory]
    [InlineData("union", 1)]
    [InlineData("pact", 0)]
    [InlineData("pact+union", 1)]
    [InlineData("economic", 1)]
    [InlineData("alliance", 0)]
    public void Membership_is_asked_by_organisation_or_kind(string names, double expected) =>
        Assert.Equal(expected, Read(FeatureKind.Member, names, null, With(Made("AAA"), InUnion)).Value);

    [Theory]
    [InlineData("candidate", null, 0)]
    [InlineData("member", 2010, 0)]
    [InlineData("member", null, 1)]
    public void Only_full_membership_that_lasts_counts_today(string status, int? to, double expected) =>
        Assert.Equal(expected, Read(FeatureKind.Member, "union", null, With(Made("AAA"), new Membership("union", status, 2000, to))).Value);

    [Theory]
    [InlineData(1999, 0)]
    [InlineData(2000, 1)]
    [InlineData(2010, 1)]
    [InlineData(2011, 0)]
    public void Membership_as_of_a_year_is_that_of_the_year(int asOf, double expected) =>
        Assert.Equal(expected, Read(FeatureKind.Member, "union", null, With(Made("AAA"), new Membership("union", "member", 2000, 2010)), asOf: asOf).Value);

    [Fact]
    public void A_neighbour_of_any_sender_is_near()
    {
        var state = Made("AAA") with { State = Made("AAA").State with { Neighbours = ["RUS"] } };

        Assert.Equal(1, Read(FeatureKind.Dyad, "neighbour", "sender", state, ["USA", "RUS"]).Value);
        Assert.Equal(0, Read(FeatureKind.Dyad, "neighbour", "sender", state, ["USA"]).Value);
        Assert.Equal(1, Read(FeatureKind.Dyad, "neighbour", "over", state, ["USA"], over: ["RUS"]).Value);
    }

    [Fact]
    public void An_alliance_is_shared_when_both_are_full_members_of_it()
    {
        var ally = With(Made("USA"), InPact, InUnion);

        Assert.Equal(1, Relation("shared-alliance", With(Made("AAA"), InPact), ally));
        Assert.Equal(0, Relation("shared-alliance", With(Made("AAA"), InUnion), ally));
        Assert.Equal(0, Relation("shared-alliance", Made("AAA"), ally));
        Assert.Equal(0, Relation("shared-alliance", With(Made("AAA"), InPact with { Status = "observer" }), ally));
        Assert.Equal(0, Relation("shared-alliance", With(Made("AAA"), InPact), With(Made("USA"), InPact with { Status = "observer" })));
        Assert.Equal(0, Relation("shared-alliance", With(Made("AAA"), InPact), With(Made("USA"), InForum)));
    }

    [Fact]
    public void A_body_is_shared_whatever_its_kind_but_a_global_one()
    {
        Assert.Equal(1, Relation("shared-organisation", With(Made("AAA"), InUnion), With(Made("USA"), InForum, InUnion)));
        Assert.Equal(1, Relation("shared-organisation", With(Made("AAA"), InPact), With(Made("USA"), InPact)));
        Assert.Equal(0, Relation("shared-organisation", With(Made("AAA"), InUnion), With(Made("USA"), InForum)));
        Assert.Equal(0, Relation("shared-organisation", With(Made("AAA"), new Membership("world", "member", 1945, null)), With(Made("USA"), new Membership("world", "member", 1945, null))));
    }

    [Fact]
    public void Bodies_apart_are_those_no_sender_belongs_to_or_leads()
    {
        var state = With(Made("AAA"), InUnion, InForum, InPact, new Membership("led", "member", 2000, null));

        Assert.Equal(3, Read(FeatureKind.Bodies, "apart", "sender", state, ["USA"]).Value); // union, forum, led; an alliance is none
        Assert.Equal(2, Read(FeatureKind.Bodies, "apart", "sender", state, ["USA"], others: With(Made("USA"), InForum)).Value);
        Assert.Equal(2, Read(FeatureKind.Bodies, "apart", "sender", state, ["RUS"]).Value); // RUS leads one
        Assert.Equal(1, Read(FeatureKind.Bodies, "apart", "sender", state, ["RUS"], others: With(Made("RUS"), InForum)).Value);
        Assert.Equal(0, Read(FeatureKind.Bodies, "apart", "sender", With(Made("AAA"), InUnion with { To = 2005 }), ["USA"]).Value);
        Assert.Equal(1, Read(FeatureKind.Bodies, "apart", "sender", With(Made("AAA"), InForum, new Membership("led", "member", 2000, null)), ["UNION"], others: With(Made("BBB"), InUnion, InForum)).Value);
    }

    [Fact]
    public void A_sender_that_issues_a_main_currency_or_stands_for_several_is_known_as_such()
    {
        Assert.Equal([1, 1, 0], new[] { "USA", "RUS", "NNN" }.Select(s => Read(FeatureKind.Sender, "issues-main-currency", null, Made("AAA"), [s]).Value));
        Assert.Equal(0, Read(FeatureKind.Sender, "multilateral", null, Made("AAA"), ["USA"]).Value);
        Assert.Equal(1, Read(FeatureKind.Sender, "multilateral", null, Made("AAA"), ["USA", "RUS"]).Value);
        Assert.Equal(1, Read(FeatureKind.Sender, "multilateral", null, Made("AAA"), ["UNION"]).Value);
    }

    [Fact]
    public void A_sender_of_the_same_region_is_near_but_nobody_is_near_itself()
    {
        Assert.Equal(1, Read(FeatureKind.Sender, "regional-neighbour", null, Made("AAA"), ["BBB"], others: Made("BBB")).Value);
        Assert.Equal(0, Read(FeatureKind.Sender, "regional-neighbour", null, Made("AAA"), ["BBB"], others: Made("BBB") with { State = Made("BBB").State with { Subregion = "Elsewhere" } }).Value);
        Assert.Equal(0, Read(FeatureKind.Sender, "regional-neighbour", null, Made("AAA"), ["AAA"]).Value);
        Assert.Equal(1, Read(FeatureKind.Sender, "regional-neighbour", null, Made("AAA"), ["UNION"], others: With(Made("BBB"), InUnion)).Value);
    }

    [Fact]
    public void A_tie_with_a_member_is_a_tie_with_the_union()
    {
        var state = Some.State("AAA", [Some.TieWith("BBB", "arms", 2 / 3.0), Some.TieWith("USA", "arms", 1)]);

        Assert.Equal(2 / 3.0, Read(FeatureKind.Tie, "arms", "sender", state, ["UNION"], others: With(Made("BBB"), InUnion)).Value, 12);
        Assert.Equal(0, Read(FeatureKind.Tie, "arms", "sender", state, ["UNION"], others: Made("BBB")).Value);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.05, 1 / 3.0)]
    [InlineData(0.125, 0.5)]
    [InlineData(0.2, 2 / 3.0)]
    [InlineData(0.4, 5 / 6.0)]
    [InlineData(0.6, 1)]
    [InlineData(0.8, 1)]
    [InlineData(1.2, 1)]
    public void A_share_of_trade_is_placed_between_the_cut_offs_of_the_coding(double share, double expected)
    {
        var state = Some.State("AAA", [Some.TieWith("USA", "export", 0.1) with { Share = share }]);

        Assert.Equal(expected, Read(FeatureKind.Tie, "export", "sender", state, ["USA"]).Value, 12);
    }

    [Theory]
    [InlineData("export", "USA", 1 / 3.0)]
    [InlineData("export+arms", "USA", 1)]
    [InlineData("any", "USA", 1)]
    [InlineData("any", "RUS", 2 / 3.0)]
    public void The_strongest_tie_of_the_channels_asked_for_counts(string channels, string sender, double expected)
    {
        var state = Some.State("AAA", [Some.TieWith("USA", "export", 1 / 3.0), Some.TieWith("USA", "arms", 1), Some.TieWith("RUS", "import", 2 / 3.0)]);

        Assert.Equal(expected, Read(FeatureKind.Tie, channels, "sender", state, [sender]).Value, 12);
    }

    [Fact]
    public void A_flow_too_small_for_the_list_may_be_anything_below_its_end()
    {
        var state = Some.State("AAA", [Some.TieWith("RUS", "export", 1)]) with { TradeCutoffs = new Dictionary<string, double> { ["export"] = 0.025 } };
        var reading = Read(FeatureKind.Tie, "export", "sender", state, ["USA"]);

        Assert.Equal((ReadingKind.Interval, 0), (reading.Kind, reading.Low));
        Assert.Equal(1 / 6.0, reading.High, 12);
        Assert.Equal(1 / 12.0, reading.Value, 12);
        Assert.Equal(ReadingKind.NotCoded, Read(FeatureKind.Tie, "arms", "sender", state, ["USA"]).Kind);
        Assert.Equal(0, Read(FeatureKind.Tie, "arms", "sender", state, ["USA"]).Value);
    }

    [Fact]
    public void A_known_tie_beside_an_unlisted_flow_may_be_more_than_it_is()
    {
        var state = Some.State("AAA", [Some.TieWith("USA", "arms", 0.1)]);
        var reading = Read(FeatureKind.Tie, "arms+export", "sender", state, ["USA"]);

        Assert.Equal((ReadingKind.Interval, 0.1, 0.1, TieStrength.NotNoted), (reading.Kind, reading.Value, reading.Low, reading.High));
    }

    [Fact]
    public void A_tie_of_medium_confidence_is_doubted_a_sound_one_not()
    {
        var doubtful = Some.State("AAA", [Some.TieWith("USA", "arms", 1) with { Confidence = "medium" }]);

        Assert.Equal(0.1, Read(FeatureKind.Tie, "arms", "sender", doubtful, ["USA"]).Jitter);
        Assert.Equal(0, Read(FeatureKind.Tie, "arms", "sender", Some.State("AAA", [Some.TieWith("USA", "arms", 1)]), ["USA"]).Jitter);
    }

    [Fact]
    public void A_tie_reaches_back_as_far_as_the_parameters_say()
    {
        var state = Some.State("AAA", [Some.TieWith("USA", "arms", 1)]);
        var first = 2025 - ScoringParameters.Default.TieReach;

        Assert.Equal(1, Read(FeatureKind.Tie, "arms", "sender", state, ["USA"], asOf: first).Value);
        Assert.Equal(ReadingKind.Unknown, Read(FeatureKind.Tie, "arms", "sender", state, ["USA"], asOf: first - 1).Kind);
    }

    [Fact]
    public void What_nobody_named_is_unknown_and_not_nothing()
    {
        var state = Some.State("AAA", [Some.TieWith("USA", "arms", 1)]);

        Assert.Equal(ReadingKind.Unknown, Read(FeatureKind.Tie, "arms", "sender", state, []).Kind);
        Assert.Equal(ReadingKind.Unknown, Read(FeatureKind.Tie, "arms", "sender", state, ["a company"]).Kind);
        Assert.Equal(ReadingKind.Known, Read(FeatureKind.Tie, "arms", "over", state, ["USA"]).Kind);
        Assert.Equal(ReadingKind.Unknown, Read(FeatureKind.Tie, "arms", "over", state, ["USA"], position: "third-party").Kind);
        Assert.Equal(ReadingKind.Known, Read(FeatureKind.Tie, "arms", "patron", state, ["USA"]).Kind);
        Assert.Equal(ReadingKind.Unknown, Read(FeatureKind.Dyad, "vote-distance", "patron", state, ["USA"]).Kind);
        Assert.Equal(ReadingKind.Unknown, Read(FeatureKind.Tie, "arms", "patron", state, ["USA"], asOf: 1950).Kind);
    }

    [Fact]
    public void Votes_are_measured_to_the_nearest_sender_and_to_the_mean_of_a_union()
    {
        var state = Some.State("AAA", ("un-ideal-point", 1));
        StateProfile[] others = [Some.State("USA", ("un-ideal-point", 3)), Some.State("RUS", ("un-ideal-point", -0.5)), With(Some.State("BBB", ("un-ideal-point", 2)), InUnion), With(Some.State("CCC", ("un-ideal-point", 1)), InUnion)];

        Assert.Equal(2, Read(FeatureKind.Dyad, "vote-distance", "sender", state, ["USA"], others: others).Value, 12);
        Assert.Equal(1.5, Read(FeatureKind.Dyad, "vote-distance", "sender", state, ["USA", "RUS"], others: others).Value, 12);
        Assert.Equal(0.5, Read(FeatureKind.Dyad, "vote-distance", "sender", state, ["UNION"], others: others).Value, 12);
        Assert.Equal("RUS", Read(FeatureKind.Dyad, "vote-distance", "sender", state, ["USA", "RUS"], others: others).Note.Partner);
        Assert.Equal(ReadingKind.Unknown, Read(FeatureKind.Dyad, "vote-distance", "sender", Made("AAA"), ["USA"], others: others).Kind);
        Assert.Equal(ReadingKind.Unknown, Read(FeatureKind.Dyad, "vote-distance", "sender", state, ["USA"]).Kind);
    }

    [Fact]
    public void The_patron_is_the_power_outside_the_senders_camp_with_the_closest_ties_and_votes()
    {
        var state = Some.State("AAA", [Some.TieWith("RUS", "export", 1), Some.TieWith("RUS", "arms", 1), Some.TieWith("CHN", "export", 1 / 3.0), Some.TieWith("USA", "export", 1)]);

        Assert.Equal("RUS", Patron(state, "USA"));
        Assert.Equal("USA", Patron(state, "RUS"));
        Assert.Equal("CHN", Patron(Some.State("AAA", [Some.TieWith("CHN", "export", 1 / 3.0)]), "USA"));
        Assert.Null(Patron(Made("AAA"), "USA"));

        var voting = Some.State("AAA", [Some.TieWith("RUS", "export", 0.1), Some.TieWith("CHN", "export", 0.1)], ("un-ideal-point", 1));
        Assert.Equal("CHN", Patron(voting, "USA", Power("RUS", ("un-ideal-point", -2)), Power("CHN", ("un-ideal-point", 0.5))));
    }

    [Fact]
    public void Each_doubt_about_a_figure_widens_it_by_the_same()
    {
        var sound = Read(FeatureKind.Indicator, "governance", null, Some.State("AAA", ("governance", 0.4)));
        var old = Read(FeatureKind.Indicator, "governance", null, Dated(2000));
        var oldAndNoted = Read(FeatureKind.Indicator, "governance", null, Dated(2000) with { Notes = [new StateNote(["governance"], "a note")] });
        var notedElsewhere = Read(FeatureKind.Indicator, "governance", null, Dated(2025) with { Notes = [new StateNote([], "a note"), new StateNote(["export-concentration"], "a note")] });

        Assert.Equal([0, 0.15, 0.3, 0], new[] { sound, old, oldAndNoted, notedElsewhere }.Select(r => Math.Round(r.Jitter, 12)));
        Assert.Equal([null, "old figure", "old figure, noted figure", null], new[] { sound, old, oldAndNoted, notedElsewhere }.Select(r => r.Note.Wide));
        Assert.Null(Read(FeatureKind.Indicator, "governance", null, Dated(IndicatorValue.Timeless)).Note.Wide);
        Assert.Null(Read(FeatureKind.Indicator, "governance", null, Dated(2000), asOf: 2001).Note.Wide);
    }

    [Fact]
    public void A_figure_is_old_only_beyond_the_years_the_parameters_allow()
    {
        var allowed = 2026 - ScoringParameters.Default.StaleAfter;

        Assert.Null(Read(FeatureKind.Indicator, "governance", null, Dated(allowed)).Note.Wide);
        Assert.Equal("old figure", Read(FeatureKind.Indicator, "governance", null, Dated(allowed - 1)).Note.Wide);
    }

    [Fact]
    public void A_figure_of_a_dataset_one_cannot_lean_on_is_widened_and_a_flag_never_is()
    {
        var state = Dated(2000);
        FeatureReading As(Func<Indicator, Indicator> edit)
        {
            var made = Base(state, []);
            var indicators = made.Indicators.ToDictionary(i => i.Key, i => edit(i.Value), StringComparer.Ordinal);
            return new CaseReader(made with { Indicators = indicators }).Read(new Feature(FeatureKind.Indicator, "governance"), state, Some.Scenario(), null, null);
        }

        var (weak, flag) = (As(i => i with { Confidence = "low" }), As(i => i with { IsFlag = true }));

        Assert.Equal(("weak figure, old figure", 0.3), (weak.Note.Wide, Math.Round(weak.Jitter, 12)));
        Assert.Equal(("old figure", 0), (flag.Note.Wide, flag.Jitter));
    }

    [Fact]
    public void A_figure_says_its_year_and_where_it_comes_from()
    {
        var own = Made("AAA") with { Series = new Dictionary<string, IReadOnlyList<IndicatorValue>> { ["governance"] = [new IndicatorValue(2020, 0.4) { Dataset = "a survey" }] } };

        Assert.Equal((2020, "a survey"), YearAndDataset(Read(FeatureKind.Indicator, "governance", null, own)));
        Assert.Equal((2020, "Made figures"), YearAndDataset(Read(FeatureKind.Indicator, "governance", null, Dated(2020))));
        Assert.Equal((null, "Made figures"), YearAndDataset(Read(FeatureKind.Indicator, "governance", null, Dated(IndicatorValue.Timeless))));
        Assert.Equal((null, "Made figures"), YearAndDataset(Read(FeatureKind.Indicator, "governance", null, Made("AAA"))));
    }

    [Fact]
    public void One_of_several_senders_is_enough_to_be_allied_near_or_the_issuer_of_a_main_currency()
    {
        var state = With(Made("AAA"), InPact, InUnion);
        StateProfile[] others = [Made("BBB"), With(Made("USA"), InPact, InUnion) with { State = Made("USA").State with { Subregion = "Elsewhere" } }];

        Assert.All((string[])["shared-alliance", "shared-organisation"], name => Assert.Equal(1, Read(FeatureKind.Dyad, name, "sender", state, ["BBB", "USA"], others: others).Value));
        Assert.Equal(1, Read(FeatureKind.Sender, "regional-neighbour", null, state, ["BBB", "USA"], others: others).Value);
        Assert.Equal(1, Read(FeatureKind.Sender, "issues-main-currency", null, state, ["NNN", "USA"]).Value);
        Assert.Equal(ReadingKind.NotCoded, Read(FeatureKind.Tie, "arms", "sender", Some.State("AAA", [Some.TieWith("RUS", "arms", 1)]), ["a company", "USA"]).Kind);
    }

    [Fact]
    public void Without_a_sender_nobody_is_multilateral_near_or_the_issuer_of_a_main_currency() =>
        Assert.All((string[])["multilateral", "regional-neighbour", "issues-main-currency"], name => Assert.Equal(0, Read(FeatureKind.Sender, name, null, Made("AAA"), []).Value));

    [Fact]
    public void The_body_that_presses_is_no_body_apart_for_a_state_made_outside_the_base()
    {
        var made = With(Made("MADE"), InUnion, InForum);
        var reader = new CaseReader(Base(Made("AAA"), [Made("BBB")]));

        Assert.Equal(1, reader.Read(new Feature(FeatureKind.Bodies, "apart", "sender"), made, Some.Scenario(sender: "UNION"), null, null).Value);
        Assert.Equal(2, reader.Read(new Feature(FeatureKind.Bodies, "apart", "sender"), made, Some.Scenario(sender: "NNN"), null, null).Value);
    }

    [Fact]
    public void Of_parties_that_vote_as_near_the_first_named_counts_and_a_nearer_one_wherever_it_is_named()
    {
        var state = Made("AAA") with { Series = new Dictionary<string, IReadOnlyList<IndicatorValue>> { ["un-ideal-point"] = [new IndicatorValue(2024, 1) { Dataset = "a count" }] } };
        StateProfile[] others = [Some.State("USA", ("un-ideal-point", 2)), Some.State("RUS", ("un-ideal-point", 0)), Some.State("NNN", ("un-ideal-point", 1.5))];
        FeatureReading To(params string[] senders) => Read(FeatureKind.Dyad, "vote-distance", "sender", state, senders, others: others);

        Assert.Equal(("USA", 1), (To("USA", "RUS").Note.Partner, To("USA", "RUS").Value));
        Assert.Equal(("RUS", 1), (To("RUS", "USA").Note.Partner, To("RUS", "USA").Value));
        Assert.Equal(("NNN", 0.5), (To("USA", "NNN").Note.Partner, To("USA", "NNN").Value));
        Assert.Equal((2024, "a count"), YearAndDataset(To("USA")));
    }

    [Fact]
    public void Without_a_figure_for_votes_in_the_base_no_distance_is_known()
    {
        var state = Some.State("AAA", ("un-ideal-point", 1));
        var made = Base(state, [Some.State("USA", ("un-ideal-point", 3))]);
        var without = made with { Indicators = made.Indicators.Where(i => i.Key != "un-ideal-point").ToDictionary() };

        Assert.Equal(ReadingKind.Unknown, new CaseReader(without).Read(new Feature(FeatureKind.Dyad, "vote-distance", "sender"), state, Some.Scenario(), null, null).Kind);
    }

    private static (int? Year, string? Dataset) YearAndDataset(FeatureReading reading) => (reading.Note.Year, reading.Note.Dataset);
}
