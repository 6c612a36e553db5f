using Assistant.RuleBase.Tests.Support;

namespace Assistant.RuleBase.Tests.Loading.Mistakes;

/// <summary>What can go wrong with a table of comma-separated values.</summary>
public sealed class TableMistakes
{
    private const string Path = "states/notes.csv";

    [Fact]
    public void A_row_has_as_many_cells_as_the_header() => Assert.Equal(
        ["states/ties.csv:2:1: RB001: this row has 10 cells, the header 9; check commas and quotes"],
        Some.ProblemsAfter("states/ties.csv", "\"Sum, of members\"", "Sum, of members"));

    [Fact]
    public void A_row_is_found_by_the_line_it_begins_on() => Assert.Equal(
        [
            "states/notes.csv:4:5: RB005: `none` is no known indicator; use one of export-concentration, permanent-seat",
            "states/notes.csv:5:1: RB001: this row has 2 cells, the header 3; check commas and quotes",
        ],
        Some.ProblemsAfter(Path, "Thin data.", "\"Thin\ndata.\"\nSRB,none,One\nSRB,export-concentration"));

    [Fact]
    public void A_row_of_several_lines_is_found_where_it_begins() => Assert.Equal(
        ["states/notes.csv:2:5: RB005: `none` is no known indicator; use one of export-concentration, permanent-seat"],
        Some.ProblemsAfter(Path, "SRB,export-concentration,Thin data.", "SRB,none,\"Thin\ndata.\""));

    [Fact]
    public void A_quote_left_open_is_met_where_its_row_begins() => Assert.Equal(
        ["states/notes.csv:2:1: RB001: a quote opens in this row and does not close; close it, or write it twice where it stands for itself"],
        Some.ProblemsAfter(Path, "Thin data.", "\"Thin data.\nSRB,export-concentration,One"));

    [Fact]
    public void A_blank_line_is_passed_over_and_counted() => Assert.Equal(
        ["states/notes.csv:3:5: RB005: `none` is no known indicator; use one of export-concentration, permanent-seat"],
        Some.ProblemsAfter(Path, "SRB,export-concentration,Thin data.", "\nSRB,none,Thin data."));

    [Fact]
    public void A_cell_behind_a_quoted_comma_is_still_found() => Assert.Equal(
        [
            "states/ties.csv:2:8: RB005: `export, all` is no known channel; use one of accession-candidate, arms, basing, currency-peg, customs-union, defence-treaty, energy-supply, export, finance, import, migration-labour, remittances, transit",
            "states/ties.csv:2:22: RB005: `strong` is no known strength; use one of major, sole, some",
        ],
        Some.ProblemsAfter("states/ties.csv", "SRB,EU,export,sole,2023,0.64,A book,high,\"Sum, of members\"", """SRB,EU,"export, all",strong,2023,0.64,A book,high,x"""));

    [Fact]
    public void An_unknown_column_is_met_with_the_nearest_one() => Assert.Equal(
        [
            "states/notes.csv:1:1: RB003: the column `indicators` is missing; the header reads iso3,indicators,note",
            "states/notes.csv:1:6: RB002: `indicator` is no known column here; did you mean `indicators`?",
        ],
        Some.ProblemsAfter(Path, "iso3,indicators,note", "iso3,indicator,note"));

    [Fact]
    public void A_column_stands_once() => Assert.Equal(
        ["states/notes.csv:1:22: RB006: the column `note` stands here a second time; keep one"],
        Some.ProblemsAfter(Path, "iso3,indicators,note\nSRB,export-concentration,", "iso3,indicators,note,note\nSRB,export-concentration,x,"));

    [Fact]
    public void A_broken_row_of_the_states_table_is_not_echoed_by_every_figure_of_that_state() => Assert.Equal(
        ["states/states.csv:2:1: RB001: this row has 13 cells, the header 12; check commas and quotes"],
        Some.ProblemsAfter("states/states.csv", "SRB,RS,Serbia,", "SRB,RS,Serbia,,"));
}
