using System.Text.Json;
using Assistant.Cli.Tests.Support;

namespace Assistant.Cli.Tests.Evaluation;

public sealed class EvalEpisodesTests
{
    private const string Header = "id,state,iso3,start_year,end_year,position,senders,coordination,measures,sectors,breadth,responses_ranked,basis,coercer_outcome,coding_confidence,reference,reference_status";

    private static readonly Lazy<Task<CliRun>> Own = new(() => CommandLine.RunAsync("eval", "episodes", "--json"));

    [Fact]
    public async Task The_rule_bases_own_cases_are_left_out_one_by_one()
    {
        var report = (await Own.Value).Json;

        Assert.Equal(Repository.Snapshot.Episodes.Count, report.GetProperty("episodes").GetInt32());
        Assert.Equal(["rules", "rules-uniform-prior", "popularity", "uniform"], report.GetProperty("overall").GetProperty("methods").EnumerateObject().Select(m => m.Name));
        Assert.Equal(
            ["firstInSet", "primaryInTop3", "recall3", "macroRecall3", "ndcg5", "pairOrder", "brier"],
            report.GetProperty("overall").GetProperty("methods").GetProperty("rules").EnumerateObject().Select(m => m.Name));
        Assert.Equal(["position", "sender", "region"], report.GetProperty("slices").EnumerateArray().Select(s => s.GetProperty("by").GetString()!).Distinct());
        Assert.All(
            report.GetProperty("overall").GetProperty("againstPopularity").EnumerateArray(),
            d => Assert.Contains(d.GetProperty("word").GetString(), new[] { "better", "not distinguishable", "worse" }));
        Assert.Contains("coded by hand", report.GetProperty("caution").GetString(), StringComparison.Ordinal);
        var counts = report.GetProperty("counts");
        Assert.Equal(report.GetProperty("episodes").GetInt32(), counts.GetProperty("primaryInTop3").GetInt32() + counts.GetProperty("misses").GetArrayLength());
    }

    [Fact]
    public async Task A_table_names_states_by_code_or_name_and_one_case_gives_one_result()
    {
        var report = await Report(
            "T1,,ARM,2018,2019,target,RUS,unilateral,x,trade;energy,sectoral,resist-absorb;diversify-partners,x,failure,high,x,stored",
            "T2,Armenia,,2018,2019,target,Russia,unilateral,x,trade;energy,sectoral,diversify-partners,x,failure,high,x,stored",
            "T3,Atlantis,ATL,2018,2019,target,Russia,unilateral,x,trade,sectoral,diversify-partners,x,failure,high,x,stored");

        var results = report.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(["ARM", "ARM"], results.Select(r => r.GetProperty("state").GetString()!));
        Assert.Equal(results[0].GetProperty("scores").GetRawText(), results[1].GetProperty("scores").GetRawText());
        Assert.Equal(["T3"], report.GetProperty("notRanked").EnumerateArray().Select(n => n.GetString()!));
    }

    [Fact]
    public async Task A_case_of_the_rule_base_read_from_a_table_gets_the_same_ranking_as_left_out()
    {
        var case0 = Repository.Snapshot.Episodes.First(e => e.Scenario.Position == "target" && e.Scenario.Senders.All(Repository.Snapshot.States.ContainsKey));
        var own = (await Own.Value).Json;

        var report = await Report(FormattableString.Invariant(
            $"{case0.Id},x,{case0.State},{case0.From},{case0.To},target,{string.Join(';', case0.Scenario.Senders)},,x,{string.Join(';', case0.Scenario.Measures)},{case0.Scenario.Breadth},{string.Join(';', case0.Responses)},x,,,,"));

        var expected = own.GetProperty("results").EnumerateArray().First(r => r.GetProperty("id").GetString() == case0.Id);
        Assert.Equal(expected.GetRawText(), report.GetProperty("results")[0].GetRawText());
    }

    [Fact]
    public async Task Several_tables_are_one_set_in_which_a_case_stands_once()
    {
        var folder = Directory.CreateTempSubdirectory("episodes-");
        try
        {
            var rows = new[] { "one", "two" }.Select(id => $"{id},Armenia,ARM,2018,2019,target,RUS,,x,trade,sectoral,resist-absorb,x,,,,").ToArray();
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "a.csv"), CommandLine.Text(Header, rows[0]));
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "b.csv"), CommandLine.Text(Header, rows[1]));
            Task<CliRun> Run(params string[] files) => CommandLine.RunAsync(
                ["eval", "episodes", .. files, "--json", "--rules", Repository.Rules], "", c => c with { Folder = folder.FullName });

            Assert.Equal(2, (await Run("a.csv", "b.csv")).Json.GetProperty("episodes").GetInt32());
            var twice = await Run("a.csv", "a.csv");
            Assert.Equal(1, twice.ExitCode);
            Assert.Contains("a.csv:2:1: `one` stands here a second time", twice.Error, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Every_fault_of_a_table_is_named_with_its_place()
    {
        var run = await CommandLine.RunAsync(["eval", "episodes", "-"], CommandLine.Text(
            Header,
            "E1,Serbia,SRB,soon,2019,target,EU,,x,trade,sectoral,resist-absorb,x,,,,",
            "E2,Serbia,SRB,2018,2019,sender,EU,,x,trade,sectoral,resist-absorb,x,,,,",
            "E3,Serbia,SRB,2018,2019,target,EU,,\"two",
            "lines\",weather,huge,resist,x,,,,",
            "E4,Serbia"));

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Out);
        Assert.Equal(
            ["-:2:15:", "-:3:25:", "-:5:8:", "-:5:16:", "-:5:21:", "-:6:1:"],
            run.Error.Replace("assistant: ", "", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l[..(l.IndexOf(' ', StringComparison.Ordinal))]));
    }

    [Theory]
    [InlineData("id,state\nE1,Serbia\n", ":1:1:")]
    [InlineData("", ":1:1:")]
    [InlineData(Header + "\nE1,Atlantis,ATL,2018,,target,EU,,x,trade,sectoral,resist-absorb,x,,,,\n", "no case names a state")]
    public async Task A_table_without_cases_is_refused(string table, string said)
    {
        var run = await CommandLine.RunAsync(["eval", "episodes", "-"], table);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_terminal_shows_the_result_in_cases_in_words_and_beside_the_baselines()
    {
        var run = await CommandLine.RunAsync("eval", "episodes");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"Of \d+ past cases the main response stood among the first three in \d+; by popularity", run.Out);
        Assert.Matches(@"macro recall@3 against popularity: [+-]?\d\.\d\d \[.*\] – (better|not distinguishable|worse)\.", run.Out);
        Assert.Contains("region: Africa", run.Out, StringComparison.Ordinal);
        Assert.Contains("Miss: ", run.Out, StringComparison.Ordinal);
    }

    private static async Task<JsonElement> Report(params string[] rows)
    {
        var run = await CommandLine.RunAsync(["eval", "episodes", "-", "--json"], CommandLine.Text([Header, .. rows]));
        Assert.True(run.ExitCode == 0, run.Error);
        return run.Json;
    }
}
