using System.Text.Json;
using Assistant.Planner.Answers;

namespace Assistant.Planner.Tests.Answers;

/// <summary>The JSON contract of the architecture page: every member, its type, and what it may hold.</summary>
public sealed class ContractTests
{
    private static readonly string[] Members =
    [
        "schemaVersion", "answerId", "question", "intent", "states", "scenario", "ruleBase", "asOf", "headline", "responses", "confidence", "sentences",
        "citations", "data", "caveats", "suggestions", "sensitivity", "watch", "precedents", "declined", "declinedDetail", "trace",
    ];

    private static readonly string[] ScenarioMembers =
    [
        "position", "senders", "over", "measures", "breadth", "secondary", "intensity", "duration", "phase", "demand", "offers", "posture", "overrides",
        "facts", "assumed",
    ];

    private static readonly string[] ResponseMembers =
    [
        "state", "id", "label", "score", "low", "high", "likelihood", "prior", "evidence", "support", "pFirst", "pTop3", "prospects", "horizon",
        "contributions", "brings", "costs", "needs",
    ];

    [Theory]
    [InlineData(Some.SerbiaQuestion)]
    [InlineData("What do you know about Armenia?")]
    [InlineData("What does the document say about technology access?")]
    [InlineData("May we ship pumps to Iran?")]
    [InlineData("hello")]
    [InlineData("Which ASEAN members are most likely to hedge if the US adds secondary sanctions?")]
    [InlineData("What would make Serbia accept conditions under US sanctions on trade?")]
    public async Task Every_member_is_there_in_every_answer(string question)
    {
        using var json = await Json(question);

        Assert.Equal(Members, Names(json.RootElement));
        Assert.Equal(ScenarioMembers, Names(json.RootElement.GetProperty("scenario")));
        Assert.Equal(["version", "hash"], Names(json.RootElement.GetProperty("ruleBase")));
        Assert.StartsWith("sha256:", json.RootElement.GetProperty("ruleBase").GetProperty("hash").GetString(), StringComparison.Ordinal);
        Assert.Equal(26, json.RootElement.GetProperty("answerId").GetString()!.Length);
        Assert.NotEqual("", json.RootElement.GetProperty("headline").GetString());
        Assert.Equal(question, json.RootElement.GetProperty("question").GetString());
    }

    [Fact]
    public async Task The_serbian_answer_keeps_the_contract()
    {
        using var json = await Json(Some.SerbiaQuestion);
        var root = json.RootElement;
        var scenario = root.GetProperty("scenario");

        Assert.Equal("assess", root.GetProperty("intent").GetString());
        Assert.Equal(["SRB"], Strings(root.GetProperty("states")));
        Assert.Equal("third-party", scenario.GetProperty("position").GetString());
        Assert.Equal(["USA"], Strings(scenario.GetProperty("senders")));
        Assert.Equal(["RUS"], Strings(scenario.GetProperty("over")));
        Assert.Equal(["energy"], Strings(scenario.GetProperty("measures")));
        Assert.True(scenario.GetProperty("secondary").GetBoolean());
        Assert.Contains("over", Strings(scenario.GetProperty("assumed")));
        Assert.Equal(JsonValueKind.Object, scenario.GetProperty("overrides").ValueKind);
        Assert.Equal(10, root.GetProperty("responses").GetArrayLength());
        Assert.InRange(root.GetProperty("data").EnumerateArray().Count(d => d.GetProperty("year").ValueKind == JsonValueKind.Number), 10, 200);
        Assert.Equal(root.GetProperty("sentences")[0].GetProperty("text").GetString(), root.GetProperty("headline").GetString());
        Assert.Contains(root.GetProperty("trace").EnumerateArray(), t => t.GetProperty("step").GetString() == "scoring.assess" && t.GetProperty("ms").GetDouble() >= 0);
    }

    [Fact]
    public async Task Responses_are_best_first_with_four_decimals()
    {
        using var json = await Json(Some.SerbiaQuestion);
        var responses = json.RootElement.GetProperty("responses").EnumerateArray().ToArray();

        Assert.All(responses, r => Assert.Equal(ResponseMembers, Names(r)));
        Assert.All(responses, r => Assert.Equal(["value", "chosen", "episodes"], Names(r.GetProperty("prior"))));
        Assert.All(responses.SelectMany(r => r.GetProperty("contributions").EnumerateArray()), c =>
        {
            Assert.Equal(["rule", "bearsOn", "share", "typical", "delta", "inferred", "supports", "claim"], Names(c));
            Assert.Contains(c.GetProperty("bearsOn").GetString(), new[] { "choice", "success" });
        });
        var scores = responses.Select(r => r.GetProperty("score").GetDouble()).ToArray();
        Assert.Equal(scores.OrderDescending(), scores);
        Assert.All(responses, r => Assert.True(Decimals(r.GetProperty("evidence")) <= 4 && Decimals(r.GetProperty("score")) <= 4 && Decimals(r.GetProperty("pFirst")) <= 4));
        Assert.All(responses, r => Assert.InRange(r.GetProperty("score").GetDouble(), r.GetProperty("low").GetDouble(), r.GetProperty("high").GetDouble()));
    }

    [Theory]
    [InlineData(Some.SerbiaQuestion)]
    [InlineData("What do you know about Armenia?")]
    [InlineData("Compare Serbia and North Macedonia under US sanctions on finance")]
    [InlineData("Where do the claims come from?")]
    [InlineData("Which ASEAN members are most likely to hedge if the US adds secondary sanctions?")]
    [InlineData("What would make Serbia accept conditions under US sanctions on trade?")]
    public async Task Every_sentence_is_cited_every_citation_used_and_resolved(string question)
    {
        var answer = await Some.Answer(question);
        var used = answer.Sentences.SelectMany(s => s.Cites)
            .Concat(answer.Responses.SelectMany(r => r.Brings.Concat(r.Costs).Concat(r.Needs)).SelectMany(l => l.Cites))
            .ToHashSet();

        Assert.All(answer.Sentences, s => Assert.NotEmpty(s.Cites));
        Assert.Equal(Enumerable.Range(1, answer.Citations.Count), answer.Citations.Select(c => c.N));
        Assert.Equal(used.Order(), answer.Citations.Select(c => c.N));
        foreach (var claim in answer.Citations.OfType<ClaimCitation>())
        {
            Assert.NotNull(Some.Base.Documents[claim.Document].Find(claim.Locator));
            Assert.True(claim.Rule is null || Some.Base.FindRule(claim.Rule)!.Version == claim.RuleVersion);
        }

        foreach (var data in answer.Citations.OfType<DataCitation>())
        {
            Assert.Contains(answer.Data, d => d.State == data.State && d.Indicator == data.Indicator && d.Missing == data.Missing);
        }
    }

    [Fact]
    public async Task Citations_carry_their_kind()
    {
        using var json = await Json(Some.SerbiaQuestion);

        foreach (var citation in json.RootElement.GetProperty("citations").EnumerateArray())
        {
            Assert.Equal(citation.GetProperty("kind").GetString() switch
            {
                "claim" => ["kind", "rule", "ruleVersion", "document", "documentTitle", "locator", "section", "claim", "n"],
                "data" => ["kind", "state", "indicator", "year", "dataset", "missing", "text", "n"],
                _ when citation.TryGetProperty("episode", out _) => ["kind", "option", "position", "chosen", "episodes", "episode", "reference", "n"],
                _ => (string[])["kind", "option", "position", "chosen", "episodes", "n"],
            }, Names(citation).OrderBy(n => n == "n").ToArray());
        }

        Assert.Equal(["claim", "data", "episodes"],
            json.RootElement.GetProperty("citations").EnumerateArray().Select(c => c.GetProperty("kind").GetString()).Distinct().Order());
    }

    [Fact]
    public async Task Both_variants_of_a_what_if_are_marked()
    {
        var (_, context) = await Some.Answerer.AnswerAsync(Some.SerbiaQuestion, Questions.ConversationContext.Empty, AnswerOptions.Default);
        var (answer, _) = await Some.Answerer.AnswerAsync("What if the sanctions were comprehensive?", context, AnswerOptions.Default);

        Assert.Equal("what-if", answer.Intent);
        Assert.Equal(20, answer.Responses.Count);
        Assert.Equal(["base", "changed"], answer.Responses.Select(r => r.Variant).Distinct());
        Assert.Equal(["base", "changed"], answer.Data.Select(d => d.Variant).Distinct());
    }

    [Fact]
    public async Task A_decline_has_a_reason_and_a_next_step_and_no_analysis()
    {
        var answer = await Some.Answer("May we ship pumps to Iran?");

        Assert.Equal("legal-advice", answer.Declined);
        Assert.Empty(answer.Sentences);
        Assert.Empty(answer.Responses);
        Assert.NotEmpty(answer.Suggestions);
    }

    [Fact]
    public async Task An_answer_read_back_is_written_the_same()
    {
        var json = AnswerJson.Serialize(await Some.Answer(Some.SerbiaQuestion));

        Assert.Equal(json, AnswerJson.Serialize(AnswerJson.Deserialize(json)!));
    }

    private static async Task<JsonDocument> Json(string question) => JsonDocument.Parse(AnswerJson.SerializeToUtf8Bytes(await Some.Answer(question)));

    private static string[] Names(JsonElement element) => [.. element.EnumerateObject().Select(p => p.Name)];

    private static string[] Strings(JsonElement element) => [.. element.EnumerateArray().Select(e => e.GetString()!)];

    private static int Decimals(JsonElement number) => number.GetRawText() is var text && text.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? text.Length - dot - 1 : 0;
}
