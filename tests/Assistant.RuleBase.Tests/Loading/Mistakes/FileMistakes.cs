using Assistant.RuleBase.Tests.Support;

namespace Assistant.RuleBase.Tests.Loading.Mistakes;

/// <summary>Files that are missing, or that nobody reads.</summary>
public sealed class FileMistakes
{
    [Fact]
    public void Sources_are_attributed() => Assert.Equal(
        ["states/SOURCES.md:1:1: RB003: no attribution is found; under `## Attribution` add a row | S01 | dataset | publisher | years | licence | what we changed |"],
        Some.ProblemsAfter("states/SOURCES.md", "## Attribution", "## Thanks"));

    [Fact]
    public void A_file_nobody_reads_is_named() => Assert.Equal(
        ["states/indicators/export-concentraton.csv:1:1: RB020: nobody reads this file; did you mean `states/indicators/export-concentration.csv`?"],
        Some.ProblemsWith("states/indicators/export-concentraton.csv", "iso3,year,value"));

    [Fact]
    public void A_folder_nobody_reads_is_named() => Assert.Equal(
        ["claim/trade.yaml:1:1: RB020: nobody reads this file; did you mean `claims/trade.yaml`?"],
        Some.ProblemsWith("claim/trade.yaml", "[]"));

    [Fact]
    public void A_file_of_another_ending_is_named() => Assert.Equal(
        ["claims/other.yml:1:1: RB020: nobody reads this file; let its name end in .yaml"],
        Some.ProblemsWith("claims/other.yml", "[]"));

    [Fact]
    public void An_empty_file_lacks_what_it_should_hold() => Assert.Equal(
        [
            "documents/other.yaml:1:1: RB003: `id` is missing; add it",
            "documents/other.yaml:1:1: RB003: `title` is missing; add it",
            "documents/other.yaml:1:1: RB003: `author` is missing; add it",
            "documents/other.yaml:1:1: RB003: `publisher` is missing; add it",
            "documents/other.yaml:1:1: RB003: `address` is missing; add it",
            "documents/other.yaml:1:1: RB003: `published` is missing; add it",
            "documents/other.yaml:1:1: RB003: `kind` is missing; add it",
            "documents/other.yaml:1:1: RB003: `evidence` is missing; add it",
            "documents/other.yaml:1:1: RB003: `appraisal` is missing; add it",
        ],
        Some.ProblemsWith("documents/other.yaml", ""));

    [Fact]
    public void A_missing_sheet_is_met_by_those_who_cite_it() => Assert.Equal(
        [
            "claims/trade.yaml:4:11: RB008: `sample` is no known document; none is known, add it first",
            "claims/trade.yaml:17:11: RB008: `sample` is no known document; none is known, add it first",
            "claims/trade.yaml:28:11: RB008: `sample` is no known document; none is known, add it first",
            "vocabulary/factors.yaml:7:13: RB008: `sample` is no known document; none is known, add it first",
            "vocabulary/factors.yaml:14:13: RB008: `sample` is no known document; none is known, add it first",
            "vocabulary/responses.yaml:8:46: RB008: `sample` is no known document; none is known, add it first",
            "vocabulary/responses.yaml:9:13: RB008: `sample` is no known document; none is known, add it first",
            "vocabulary/responses.yaml:15:45: RB008: `sample` is no known document; none is known, add it first",
            "vocabulary/responses.yaml:16:13: RB008: `sample` is no known document; none is known, add it first",
            "vocabulary/responses.yaml:18:81: RB008: `sample` is no known document; none is known, add it first",
        ],
        Some.ProblemsWithout("documents/sample.yaml"));

    [Fact]
    public void Missing_cases_are_asked_for() => Assert.Equal(
        [
            "claims/trade.yaml:1:7: RB018: `trade.narrow-base` has no case in which it fires; add one to trade.cases.yaml",
            "claims/trade.yaml:1:7: RB018: `trade.narrow-base` has no case in which it stays silent; add one to trade.cases.yaml",
            "claims/trade.yaml:14:7: RB018: `trade.wide-base` has no case in which it fires; add one to trade.cases.yaml",
            "claims/trade.yaml:14:7: RB018: `trade.wide-base` has no case in which it stays silent; add one to trade.cases.yaml",
            "claims/trade.yaml:25:7: RB018: `trade.bear-it` has no case in which it fires; add one to trade.cases.yaml",
            "claims/trade.yaml:25:7: RB018: `trade.bear-it` has no case in which it stays silent; add one to trade.cases.yaml",
        ],
        Some.ProblemsWithout("claims/trade.cases.yaml"));

    [Theory]
    [InlineData("rulebase.yaml", "rulebase.yaml:1:1: RB016: the file is missing; every rule base has one")]
    [InlineData("vocabulary/responses.yaml", "vocabulary/responses.yaml:1:1: RB016: the file is missing; every rule base has one")]
    [InlineData("vocabulary/factors.yaml", "vocabulary/factors.yaml:1:1: RB016: the file is missing; every rule base has one")]
    [InlineData("vocabulary/hedges.yaml", "vocabulary/hedges.yaml:1:1: RB016: the file is missing; every rule base has one")]
    [InlineData("vocabulary/indicators.yaml", "vocabulary/indicators.yaml:1:1: RB016: the file is missing; every rule base has one")]
    [InlineData("vocabulary/sanctions.yaml", "vocabulary/sanctions.yaml:1:1: RB016: the file is missing; every rule base has one")]
    [InlineData("states/states.csv", "states/states.csv:1:1: RB016: the file is missing; it holds iso3,iso2,name,aliases,demonyms,region,subregion,un-member,permanent-seat,landlocked,island,neighbours")]
    [InlineData("states/ties.csv", "states/ties.csv:1:1: RB016: the file is missing; it holds iso3,partner,channel,strength,year,share,source,confidence,basis")]
    [InlineData("states/indicators/export-concentration.csv", "states/indicators/export-concentration.csv:1:1: RB016: the file is missing; it holds iso3,year,value")]
    public void Every_rule_base_has_its_files(string file, string problem) => Assert.Equal([problem], Some.ProblemsWithout(file));
}
