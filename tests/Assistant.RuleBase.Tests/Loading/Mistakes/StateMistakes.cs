using Assistant.RuleBase.Tests.Support;

namespace Assistant.RuleBase.Tests.Loading.Mistakes;

/// <summary>What can go wrong under states/, the shape of tables apart.</summary>
public sealed class StateMistakes
{
    private const string Path = "states/ties.csv";

    [Fact]
    public void A_state_stands_once() => Assert.Equal(
        ["states/states.csv:4:1: RB006: `SRB` stands twice; keep one row per state"],
        Some.ProblemsAfterAdding("states/states.csv", "SRB,RS,Srbija,,,Europe,Southern Europe,1,0,1,0,"));

    [Fact]
    public void A_code_has_three_capital_letters() => Assert.Equal(
        ["states/states.csv:4:1: RB004: `Mne` is no code; `iso3` takes 3 capital letters"],
        Some.ProblemsAfterAdding("states/states.csv", "Mne,ME,Montenegro,,,Europe,Southern Europe,1,0,0,0,"));

    [Fact]
    public void A_name_belongs_to_one_state() => Assert.Equal(
        ["states/states.csv:3:22: RB006: `Belgrade` already names SRB; a name belongs to one state"],
        Some.ProblemsAfter("states/states.csv", ",America,American", ",Belgrade,American"));

    [Fact]
    public void A_flag_is_0_or_1() => Assert.Equal(
        ["states/states.csv:2:78: RB004: `landlocked` must be 0 or 1, but is `yes`"],
        Some.ProblemsAfter("states/states.csv", "Southern Europe,1,0,1,0,", "Southern Europe,1,0,yes,0,"));

    [Fact]
    public void A_neighbour_is_a_state() => Assert.Equal(
        ["states/states.csv:2:82: RB005: `HRV` is no known state; did you mean `SRB`?"],
        Some.ProblemsAfter("states/states.csv", "Southern Europe,1,0,1,0,", "Southern Europe,1,0,1,0,HRV"));

    [Fact]
    public void An_ambiguous_word_names_known_states() => Assert.Equal(
        ["states/ambiguous.csv:2:7: RB005: `SUB` is no known state; did you mean `SRB`?"],
        Some.ProblemsAfter("states/ambiguous.csv", "Union,,", "Union,SRB;SUB,"));

    [Fact]
    public void An_organisation_is_of_a_known_kind() => Assert.Equal(
        ["states/organisations.csv:2:34: RB005: `region` is no known kind of organisation; did you mean `regional`?"],
        Some.ProblemsAfter("states/organisations.csv", ",regional,", ",region,"));

    [Fact]
    public void An_organisation_stands_once() => Assert.Equal(
        ["states/organisations.csv:3:1: RB006: the organisation `european-union` stands twice; keep one"],
        Some.ProblemsAfterAdding("states/organisations.csv", "european-union,Union,,regional,1993,"));

    [Fact]
    public void A_tie_belongs_to_a_known_state() => Assert.Equal(
        ["states/ties.csv:2:1: RB005: `SBR` is no known state; did you mean `SRB`?"],
        Some.ProblemsAfter(Path, "SRB,EU", "SBR,EU"));

    [Fact]
    public void A_tie_leads_to_a_known_partner() => Assert.Equal(
        ["states/ties.csv:2:5: RB005: `EC` is no known partner; did you mean `EU`?"],
        Some.ProblemsAfter(Path, "SRB,EU", "SRB,EC"));

    [Fact]
    public void A_tie_has_a_known_channel() => Assert.Equal(
        ["states/ties.csv:2:8: RB005: `exports` is no known channel; did you mean `export`?"],
        Some.ProblemsAfter(Path, ",export,", ",exports,"));

    [Fact]
    public void A_tie_has_a_known_strength() => Assert.Equal(
        ["states/ties.csv:2:15: RB005: `strong` is no known strength; use one of major, sole, some"],
        Some.ProblemsAfter(Path, ",sole,", ",strong,"));

    [Fact]
    public void A_share_lies_between_0_and_1() => Assert.Equal(
        ["states/ties.csv:2:25: RB009: 64 is no share; it lies between 0 and 1"],
        Some.ProblemsAfter(Path, "0.64", "64"));

    [Fact]
    public void A_tie_has_a_year() => Assert.Equal(
        ["states/ties.csv:2:20: RB003: `year` is empty; fill it in, or drop the row"],
        Some.ProblemsAfter(Path, ",2023,", ",,"));

    [Fact]
    public void A_tie_stands_once() => Assert.Equal(
        ["states/ties.csv:3:1: RB006: (SRB, EU, export) stands twice; keep one row"],
        Some.ProblemsAfterAdding(Path, "SRB,EU,export,major,2022,,A book,high,x"));

    [Fact]
    public void A_membership_has_a_known_status() => Assert.Equal(
        ["states/memberships.csv:2:20: RB005: `candidat` is no known status; did you mean `candidate`?"],
        Some.ProblemsAfter("states/memberships.csv", "candidate", "candidat"));

    [Fact]
    public void A_membership_names_a_known_organisation() => Assert.Equal(
        ["states/memberships.csv:2:5: RB005: `european-uniom` is no known organisation; did you mean `european-union`?"],
        Some.ProblemsAfter("states/memberships.csv", "european-union", "european-uniom"));

    [Fact]
    public void A_membership_begins() => Assert.Equal(
        ["states/memberships.csv:2:30: RB003: `from` is empty; fill it in, or drop the row"],
        Some.ProblemsAfter("states/memberships.csv", "2012", ""));

    [Fact]
    public void A_membership_ends_after_it_begins() => Assert.Equal(
        ["states/memberships.csv:2:35: RB010: the membership ends in 2011, before it begins; check both years"],
        Some.ProblemsAfter("states/memberships.csv", "2012,", "2012,2011"));

    [Fact]
    public void A_note_concerns_known_indicators() => Assert.Equal(
        ["states/notes.csv:2:5: RB005: `exports` is no known indicator; use one of export-concentration, permanent-seat"],
        Some.ProblemsAfter("states/notes.csv", ",export-concentration,", ",export-concentration;exports,"));

    [Fact]
    public void A_cutoff_is_of_a_known_flow() => Assert.Equal(
        ["states/trade-cutoffs.csv:2:5: RB005: `exports` is no known flow; did you mean `export`?"],
        Some.ProblemsAfter("states/trade-cutoffs.csv", ",export,", ",exports,"));

    [Fact]
    public void A_figure_lies_in_the_plausible_range() => Assert.Equal(
        ["states/indicators/export-concentration.csv:3:10: RB009: 28 lies outside the plausible range [0, 1] of export-concentration; check unit and sign"],
        Some.ProblemsAfter("states/indicators/export-concentration.csv", "SRB,2023,0.28", "SRB,2023,28"));

    [Fact]
    public void A_figure_is_a_number() => Assert.Equal(
        ["states/indicators/export-concentration.csv:3:10: RB004: `value` must be a number, but is `n/a`; write it with a point, such as 0.64"],
        Some.ProblemsAfter("states/indicators/export-concentration.csv", "SRB,2023,0.28", "SRB,2023,n/a"));

    [Fact]
    public void A_figure_is_not_left_empty() => Assert.Equal(
        ["states/indicators/export-concentration.csv:3:10: RB003: `value` is empty; fill it in, or drop the row"],
        Some.ProblemsAfter("states/indicators/export-concentration.csv", "SRB,2023,0.28", "SRB,2023,"));

    [Fact]
    public void A_figure_has_a_year() => Assert.Equal(
        ["states/indicators/export-concentration.csv:3:5: RB003: `year` is empty; fill it in, or drop the row"],
        Some.ProblemsAfter("states/indicators/export-concentration.csv", "SRB,2023,0.28", "SRB,,0.28"));

    [Fact]
    public void A_figures_year_is_a_year() => Assert.Equal(
        ["states/indicators/export-concentration.csv:3:5: RB010: `23` is no year; write four digits such as 2023"],
        Some.ProblemsAfter("states/indicators/export-concentration.csv", "SRB,2023,0.28", "SRB,23,0.28"));

    [Fact]
    public void A_figure_stands_once_per_year() => Assert.Equal(
        ["states/indicators/export-concentration.csv:3:1: RB006: (SRB, 2023) stands twice; keep one row"],
        Some.ProblemsAfter("states/indicators/export-concentration.csv", "SRB,2022,0.25", "SRB,2023,0.25"));

    [Fact]
    public void A_figure_belongs_to_a_known_state() => Assert.Equal(
        ["states/indicators/export-concentration.csv:4:1: RB005: `UAS` is no known state; did you mean `USA`?"],
        Some.ProblemsAfter("states/indicators/export-concentration.csv", "USA,2023", "UAS,2023"));

    [Fact]
    public void A_membership_stands_once() => Assert.Equal(
        ["states/memberships.csv:3:1: RB006: (SRB, european-union, 2012) stands twice; keep one row"],
        Some.ProblemsAfterAdding("states/memberships.csv", "SRB,european-union,member,2012,"));

    [Fact]
    public void A_cutoff_stands_once() => Assert.Equal(
        ["states/trade-cutoffs.csv:3:1: RB006: (SRB, export) stands twice; keep one row"],
        Some.ProblemsAfterAdding("states/trade-cutoffs.csv", "SRB,export,0.05,2023"));
}
