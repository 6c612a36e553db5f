using System.Globalization;
using System.Text.Json;
using Assistant.Cli.Tests.Support;

namespace Assistant.Cli.Tests;

public sealed class AssessBatchTests
{
    private const string Header = "id,state,iso3,start_year,end_year,position,senders,coordination,measures,sectors,breadth,responses_ranked,basis,coercer_outcome";

    [Fact]
    public async Task A_row_gives_ten_responses_best_first_and_what_is_missing()
    {
        var row = (await Assess("E1,Serbia,SRB,2018,2019,target,EU,unilateral,\"prose, energy\",trade;finance,sectoral,comply-for-relief,because,failure")).Single();

        Assert.Equal(["id", "state", "responses", "abstained", "missing", "note"], row.EnumerateObject().Select(m => m.Name));
        Assert.Equal("E1", row.GetProperty("id").GetString());
        Assert.Equal("SRB", row.GetProperty("state").GetString());
        var responses = row.GetProperty("responses").EnumerateArray().ToList();
        Assert.Equal(10, responses.Count);
        Assert.All(responses, r =>
        {
            Assert.Equal(["id", "score", "low", "high"], r.EnumerateObject().Select(m => m.Name));
            Assert.InRange(r.GetProperty("score").GetDecimal(), r.GetProperty("low").GetDecimal(), r.GetProperty("high").GetDecimal());
            Assert.True(r.GetProperty("score").GetDecimal().Scale <= 4);
        });
        var scores = responses.Select(r => r.GetProperty("score").GetDecimal()).ToList();
        Assert.Equal(scores.OrderDescending(), scores);
        Assert.All(row.GetProperty("missing").EnumerateArray(), m => Assert.Contains(m.GetString()!, Repository.Snapshot.Indicators.Keys));
    }

    [Fact]
    public async Task What_the_state_chose_is_never_read()
    {
        var rows = await Assess(
            "E1,Serbia,SRB,2018,2019,target,EU,unilateral,prose,trade,sectoral,comply-for-relief,because,failure",
            "E1,x,SRB,2018,1999,target,EU,multilateral,energy and arms,trade,sectoral,resist-absorb;hedge-quietly,else,success");

        Assert.Equal(rows[0].GetRawText(), rows[1].GetRawText());
    }

    [Fact]
    public async Task Former_states_are_assessed_as_their_successors_with_a_note()
    {
        var rows = await Assess(
            "E1,Yugoslavia,YUG,1992,1995,target,UN;SUN,,x,trade,comprehensive,,,",
            "E2,Serbia,SRB,1992,1995,target,UN;RUS,,x,trade,comprehensive,,,");

        Assert.Equal("SRB", rows[0].GetProperty("state").GetString());
        Assert.Equal(rows[1].GetProperty("responses").GetRawText(), rows[0].GetProperty("responses").GetRawText());
        Assert.Contains("YUG is no more", rows[0].GetProperty("note").GetString(), StringComparison.Ordinal);
        Assert.Contains("SUN is read as its successor RUS", rows[0].GetProperty("note").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("successor", rows[1].GetProperty("note").GetString() ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Senders_go_by_code_or_word_and_an_unknown_one_is_kept_as_text()
    {
        var row = (await Assess("E1,Kenya,KEN,2018,,target,EU;UN;ECOWAS;AU;African Union;GCC;Commonwealth;World Bank;Arab League;IMF;OAS;SADC;Rhodesia;Barataria,,x,aid,targeted,,,")).Single();

        var note = row.GetProperty("note").GetString()!;
        Assert.Contains("\"Rhodesia\" is read as Zimbabwe (ZWE)", note, StringComparison.Ordinal);
        Assert.Contains("\"Barataria\" is kept as text", note, StringComparison.Ordinal);
        Assert.Equal(1, note.Split("kept as text").Length - 1);
    }

    [Fact]
    public async Task A_year_before_the_figures_leaves_them_unknown_and_says_so()
    {
        var row = (await Assess("E1,Guinea,GIN,1958,1960,target,FRA,,x,aid;trade,comprehensive,,,")).Single();

        Assert.True(row.GetProperty("abstained").GetBoolean());
        Assert.NotEmpty(row.GetProperty("missing").EnumerateArray());
        Assert.Matches(@"as of 1958, \d+ of the \d+ figures", row.GetProperty("note").GetString());
    }

    [Fact]
    public async Task A_third_party_says_that_nobody_told_over_whom()
    {
        var rows = await Assess("E1,Oman,OMN,2012,2016,third-party,USA;EU,,x,finance;energy,sectoral,,,");
        var with = (await CommandLine.RunAsync(["assess", "--batch", "-", "--json"], CommandLine.Text(
            "iso3,position,senders,over,sectors,breadth,start_year", "OMN,third-party,USA;EU,IRN,finance;energy,sectoral,2012"))).JsonLines.Single();

        Assert.Contains("not given and not guessed", rows[0].GetProperty("note").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("not given", with.GetProperty("note").GetString() ?? "", StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, with.GetProperty("id").ValueKind);
    }

    [Fact]
    public async Task A_great_power_is_assessed_with_a_note()
    {
        var row = (await Assess("E1,Russia,RUS,2014,,target,USA;EU,,x,finance,sectoral,,,")).Single();

        Assert.Equal(10, row.GetProperty("responses").GetArrayLength());
        Assert.Contains("RUS is a great power", row.GetProperty("note").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_that_cannot_be_read_give_their_line_and_the_rest_go_on()
    {
        var run = await CommandLine.RunAsync(["assess", "--batch", "-", "--json"], CommandLine.Text(
            Header,
            "E1,Serbia,SRB,2018,2019,target,EU,,x,trade,sectoral,,,",
            "E2,Atlantis,ATL,2018,2019,target,EU,,x,trade,sectoral,,,",
            "E3,Serbia,SRB,soon,2019,target,EU,,x,trade,sectoral,,,",
            "E4,Serbia,SRB",
            "E5,Serbia,SRB,2018,2019,sender,EU,,x,trade,sectoral,,,",
            "E6,Serbia,SRB,2018,2019,target,EU,,x,weather,sectoral,,,",
            "",
            "E7,Serbia,SRB,2018,2019,target,EU,,\"prose that never ends,trade,sectoral,,,",
            "E8,Serbia,SRB,2018,2019,target,EU,,\"two",
            "lines\",trade,sectoral,,,",
            "E9,Serbia,SRB,2018,2019,target,EU,,x,trade,sectoral,,,"));

        Assert.Equal(0, run.ExitCode);
        var rows = run.JsonLines;
        Assert.All(rows.Where(r => r.TryGetProperty("error", out _)), r => Assert.Equal(["id", "line", "error"], r.EnumerateObject().Select(m => m.Name)));
        Assert.Equal([3, 4, 5, 6, 7], rows.Where(r => r.TryGetProperty("error", out _)).Select(r => r.GetProperty("line").GetInt32()).Take(5));
        Assert.Equal(["E2", "E3", "E4", "E5", "E6"], rows[1..6].Select(r => r.GetProperty("id").GetString()));
        Assert.Equal("E1", rows[0].GetProperty("id").GetString());
        Assert.Equal(("E9", 10), (rows[^1].GetProperty("id").GetString(), rows[^1].GetProperty("responses").GetArrayLength()));
    }

    [Fact]
    public async Task A_table_without_states_is_refused_whole()
    {
        var run = await CommandLine.RunAsync(["assess", "--batch", "-", "--json"], CommandLine.Text("id,year", "E1,2018"));

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Out);
        Assert.Contains("iso3", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_rows_keep_their_order_on_every_core()
    {
        var states = Repository.Snapshot.States.Keys.Order().ToList();
        var rows = await Assess([.. states.Select((s, i) => string.Create(CultureInfo.InvariantCulture, $"E{i},x,{s},2020,,target,USA,,x,trade,sectoral,,,"))]);

        Assert.Equal(states, rows.Select(r => r.GetProperty("state").GetString()!));
    }

    private static async Task<JsonElement[]> Assess(params string[] rows)
    {
        var run = await CommandLine.RunAsync(["assess", "--batch", "-", "--json"], CommandLine.Text([Header, .. rows]));
        Assert.True(run.ExitCode == 0, run.Error);
        return run.JsonLines;
    }
}
