using System.Text.Json;
using Assistant.Cli.Tests.Support;
using Assistant.RuleBase.Documents;

namespace Assistant.Cli.Tests;

public sealed class AskTests
{
    private const string Serbia = "How might Serbia respond to US secondary sanctions on its energy sector?";

    [Fact]
    public async Task The_question_about_Serbia_is_read_whole()
    {
        var answer = (await CommandLine.RunAsync("ask", Serbia, "--json")).Json;

        Assert.Equal("assess", answer.GetProperty("intent").GetString());
        Assert.Equal(["SRB"], Texts(answer.GetProperty("states")));
        var scenario = answer.GetProperty("scenario");
        Assert.Equal("third-party", scenario.GetProperty("position").GetString());
        Assert.Equal(["USA"], Texts(scenario.GetProperty("senders")));
        Assert.Equal(["RUS"], Texts(scenario.GetProperty("over")));
        Assert.Equal(["energy"], Texts(scenario.GetProperty("measures")));
        Assert.True(scenario.GetProperty("secondary").GetBoolean());
        Assert.Contains("over", Texts(scenario.GetProperty("assumed")));
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("declined").ValueKind);
    }

    [Fact]
    public async Task All_ten_responses_are_ranked_with_base_rate_evidence_and_prospects()
    {
        var answer = (await CommandLine.RunAsync("ask", Serbia, "--json")).Json;

        var responses = answer.GetProperty("responses").EnumerateArray().ToList();
        Assert.Equal(Repository.Snapshot.Responses.Select(r => r.Id).Order(), responses.Select(r => r.GetProperty("id").GetString()!).Order());
        Assert.Equal(10, responses.Count);
        var scores = responses.Select(r => r.GetProperty("score").GetDouble()).ToList();
        Assert.Equal(scores.OrderDescending(), scores);
        Assert.All(responses, r =>
        {
            Assert.InRange(r.GetProperty("score").GetDouble(), r.GetProperty("low").GetDouble(), r.GetProperty("high").GetDouble());
            Assert.True(r.GetProperty("prior").GetProperty("episodes").GetInt32() > 0);
            Assert.Equal(JsonValueKind.Number, r.GetProperty("evidence").ValueKind);
            Assert.Contains(r.GetProperty("prospects").GetString(), new[] { "good", "mixed", "poor", "unknown" });
        });
    }

    [Fact]
    public async Task What_would_flip_the_first_response_is_searched_for()
    {
        var answer = (await CommandLine.RunAsync("ask", "Zambia with a rich neighbour closing the border - what would flip the top answer?", "--json")).Json;

        Assert.Equal("counterfactual", answer.GetProperty("intent").GetString());
        Assert.InRange(answer.GetProperty("sensitivity")[0].GetProperty("if").EnumerateObject().Count(), 1, 2);
    }

    [Fact]
    public async Task A_ranking_of_states_is_shown_as_one_line_a_state()
    {
        var run = await CommandLine.RunAsync("ask", "which ASEAN members are most likely to hedge if the US adds secondary sanctions?");

        var table = run.Out.Split('\n').SkipWhile(l => !l.StartsWith("hedge", StringComparison.Ordinal)).Skip(1).TakeWhile(l => l.Trim().Length > 0).ToList();
        Assert.InRange(table.Count, 5, 12);
        Assert.Matches("^ *1  *Vietnam +█", table[0]);
        Assert.DoesNotContain("VNM", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_states_compared_stand_side_by_side()
    {
        var run = await CommandLine.RunAsync("ask", "Serbia or North Macedonia, who is likelier to accept conditions under EU sanctions?");

        var heads = Assert.Single(run.Out.Split('\n'), l => l.Contains("response", StringComparison.Ordinal) && l.Contains("Serbia", StringComparison.Ordinal) && l.Contains("North Macedonia", StringComparison.Ordinal));
        Assert.True(heads.IndexOf("Serbia", StringComparison.Ordinal) < heads.IndexOf("North Macedonia", StringComparison.Ordinal));
        Assert.Equal(2, run.Out.Count(c => c == '▸'));
    }

    [Fact]
    public async Task Every_sentence_cites_and_every_citation_resolves()
    {
        var answer = (await CommandLine.RunAsync("ask", Serbia, "--json")).Json;

        var citations = answer.GetProperty("citations").EnumerateArray().ToDictionary(c => c.GetProperty("n").GetInt32());
        var data = answer.GetProperty("data").EnumerateArray().ToList();
        Assert.NotEmpty(citations);
        Assert.All(answer.GetProperty("sentences").EnumerateArray(), s =>
        {
            Assert.NotEmpty(s.GetProperty("cites").EnumerateArray());
            Assert.All(s.GetProperty("cites").EnumerateArray(), n => Assert.True(citations.ContainsKey(n.GetInt32())));
        });
        Assert.All(citations.Values, c => Assert.True(Resolves(c, data), c.ToString()));
    }

    [Fact]
    public async Task The_figures_behind_it_name_their_year_and_dataset()
    {
        var answer = (await CommandLine.RunAsync("ask", Serbia, "--json")).Json;

        var dated = answer.GetProperty("data").EnumerateArray()
            .Where(d => d.GetProperty("year").ValueKind == JsonValueKind.Number && d.GetProperty("dataset").GetString() is { Length: > 0 });
        Assert.True(dated.Count() >= 10);
    }

    [Fact]
    public async Task The_readable_answer_has_bars_reasons_caveats_and_numbered_sources()
    {
        var run = await CommandLine.RunAsync("ask", Serbia);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("Under secondary sanctions by the United States on energy", run.Out, StringComparison.Ordinal);
        Assert.Matches(@"█+▒*·* +\d{1,2} \d{1,2}–\d{1,2}", run.Out);
        Assert.Matches(@"Why\n(.*\n)*?.*\[\d+\]", run.Out);
        Assert.Contains("To keep in mind", run.Out, StringComparison.Ordinal);
        Assert.Matches(@"\[1\] +sanctions-alignment ", run.Out);
        Assert.DoesNotContain("\u001b", run.Out, StringComparison.Ordinal);
        Assert.All(run.Lines, l => Assert.True(l.Length <= CliConsole.PageWidth, l));
    }

    [Theory]
    [InlineData(50)]
    [InlineData(72)]
    [InlineData(140)]
    public async Task The_readable_answer_fits_the_screen(int width)
    {
        var run = await CommandLine.RunAsync(["ask", Serbia, "--full"], "", c => c with { Width = width });

        Assert.All(run.Lines, l => Assert.True(l.Length <= width, l));
        Assert.Equal(width >= 64, run.Out.Contains('█', StringComparison.Ordinal));
    }

    [Fact]
    public async Task Words_need_no_quotation_marks_and_an_at_sign_is_a_word()
    {
        var run = await CommandLine.RunAsync("ask", "@serbia", "under", "US", "sanctions", "on", "energy", "--json");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("@serbia under US sanctions on energy", run.Json.GetProperty("question").GetString());
    }

    private static bool Resolves(JsonElement citation, List<JsonElement> data) => citation.GetProperty("kind").GetString() switch
    {
        "claim" => new SourceLocator(citation.GetProperty("document").GetString()!, citation.GetProperty("locator").GetString()!) is var locator
            && Repository.Snapshot.Resolves(locator)
            && (citation.GetProperty("rule").GetString() is not { } rule || Repository.Snapshot.FindRule(rule)!.Cites.Contains(locator)),
        "data" => data.Any(d => d.GetProperty("state").GetString() == citation.GetProperty("state").GetString()
            && d.GetProperty("indicator").GetString() == citation.GetProperty("indicator").GetString()),
        "episodes" => citation.GetProperty("episodes").GetInt32() > 0,
        _ => false,
    };

    private static IEnumerable<string> Texts(JsonElement list) => list.EnumerateArray().Select(t => t.GetString()!);
}
