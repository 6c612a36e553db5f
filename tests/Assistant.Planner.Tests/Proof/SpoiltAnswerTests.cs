using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Assistant.Planner.Answers;

namespace Assistant.Planner.Tests.Proof;

/// <summary>The proof can fail: an answer spoilt in one place is found out.</summary>
public sealed partial class SpoiltAnswerTests
{
    private static readonly AnswerAudit Audit = new(new RuleFiles(Some.Folder("rules")));

    private static readonly string[] Questions =
    [
        Some.SerbiaQuestion, "How might Armenia respond to Russian sanctions on energy?", "How might Cuba respond to US comprehensive sanctions?",
        "How might Vietnam respond to US sanctions on technology?", "How might Niger respond to ECOWAS sanctions?",
    ];

    public static TheoryData<string> Spoilings => [.. Spoil.Keys];

    private static Dictionary<string, Func<JsonObject, bool>> Spoil { get; } = new()
    {
        ["a score one too high"] = a => Rewrite(a, Score(), m => $"score {int.Parse(m.Groups[1].Value, null) + 2}"),
        ["a range moved"] = a => Rewrite(a, Range(), m => $"(range {int.Parse(m.Groups[1].Value, null) + 3}–"),
        ["another rank"] = a => Rewrite(a, new Regex("^Second: "), _ => "Fourth: "),
        ["another support word"] = a => Rewrite(a, new Regex("(?<!strongly )(strongly supported|supported|as in a typical case)"), m => m.Value == "supported" ? "mixed" : "much less than typical"),
        ["a raise told as a lowering"] = a => Rewrite(a, new Regex("which raises it"), _ => "which lowers it"),
        ["a raise told stronger"] = a => Rewrite(a, new Regex("raises it (a little|clearly)"), m => m.Value.EndsWith("little", StringComparison.Ordinal) ? "raises it strongly" : "raises it a little"),
        ["another state"] = a => Rewrite(a, new Regex("Serbia|Armenia|Cuba|Vietnam|Niger\\b"), _ => "Paraguay"),
        ["another figure"] = a => Rewrite(a, new Regex(@", at (\d+)"), m => m.Value + "7"),
        ["another year"] = a => Rewrite(a, new Regex(@"\((20\d\d)\), which"), _ => "(1999), which"),
        ["another base rate"] = a => Rewrite(a, new Regex(@"(\d+) chose it"), m => $"{int.Parse(m.Groups[1].Value, null) + 1} chose it"),
        ["another response in the headline"] = a => Rewrite(a, new Regex("would most plausibly [^–;:,.]+"), _ => "would most plausibly build technology and industry at home "),
        ["a sentence without a citation"] = a => Each(a, s => s["cites"] = new JsonArray()),
        ["a citation that is not there"] = a => Each(a, s => s["cites"] = new JsonArray(JsonValue.Create(9_999))),
        ["another claim cited for a reason"] = a => Each(a, s => s["cites"] = new JsonArray([.. Unrelated(a, s)]), s => Text(s).Contains(", which raises it", StringComparison.Ordinal)),
        ["an invented rule"] = a => Cite(a, "claim", c => c["rule"] = "trade.never-written"),
        ["an invented place"] = a => Cite(a, "claim", c => c["locator"] = "p99.s9"),
        ["a claim worded otherwise"] = a => Cite(a, "claim", c => c["claim"] = "Small states always yield."),
        ["an older rule version"] = a => Cite(a, "claim", c => c["ruleVersion"] = "0.1.0"),
        ["a rule at another sentence's place"] = a => Cite(a, "claim", c => c["locator"] = c["locator"]!.GetValue<string>() == "p1.s1" ? "p1.s2" : "p1.s1"),
        ["a row of another year"] = a => Cite(a, "data", c => c["year"] = 1990),
        ["a figure that is not in the file"] = a => Row(a, r => r["value"] = (r["value"]!.GetValue<double>() * 1.5) + 1),
        ["coded cases miscounted"] = a => Cite(a, "episodes", c => c["chosen"] = 77, c => c["episode"] is null),
        ["another reference for a case"] = a => Cite(a, "episodes", c => c["reference"] = "A book nobody wrote, 2001", c => c["episode"] is not null),
    };

    [Fact]
    public async Task The_answers_are_sound_before_they_are_spoilt()
    {
        foreach (var question in Questions)
        {
            Assert.Empty(Faults(await Json(question)));
        }
    }

    [Theory]
    [MemberData(nameof(Spoilings))]
    public async Task A_spoilt_answer_is_found_out(string spoiling)
    {
        var tried = 0;
        foreach (var question in Questions)
        {
            var answer = await Json(question);
            if (Spoil[spoiling](answer))
            {
                tried++;
                Assert.True(Faults(answer).Count > 0, $"{spoiling} went unnoticed: {question}");
            }
        }

        Assert.InRange(tried, 1, Questions.Length);
    }

    private static async Task<JsonObject> Json(string question) => JsonNode.Parse(AnswerJson.Serialize(await Some.Answer(question)))!.AsObject();

    private static IReadOnlyList<string> Faults(JsonObject answer)
    {
        using var json = JsonDocument.Parse(answer.ToJsonString());
        return Audit.Faults(json.RootElement);
    }

    private static string Text(JsonObject sentence) => sentence["text"]!.GetValue<string>();

    /// <summary>Spoils the first sentence a pattern is found in.</summary>
    private static bool Rewrite(JsonObject answer, Regex pattern, MatchEvaluator with) =>
        Each(answer, s => s["text"] = pattern.Replace(Text(s), with, 1), s => pattern.IsMatch(Text(s)));

    private static bool Each(JsonObject answer, Action<JsonObject> spoil, Func<JsonObject, bool>? where = null) =>
        First(answer["sentences"]!.AsArray().Select(s => s!.AsObject()), spoil, where);

    private static bool Cite(JsonObject answer, string kind, Action<JsonObject> spoil, Func<JsonObject, bool>? where = null) =>
        First(answer["citations"]!.AsArray().Select(c => c!.AsObject()).Where(c => c["kind"]!.GetValue<string>() == kind
            && (kind != "data" || (c["year"] is not null && c["missing"]!.GetValue<bool>() == false)) && (kind != "claim" || c["rule"] is not null)), spoil, where);

    /// <summary>A row that some sentence cites.</summary>
    private static bool Row(JsonObject answer, Action<JsonObject> spoil)
    {
        var cited = answer["citations"]!.AsArray().Select(c => c!.AsObject()).Where(c => c["kind"]!.GetValue<string>() == "data" && c["year"] is not null)
            .Select(c => c["indicator"]!.GetValue<string>()).ToHashSet();
        return First(answer["data"]!.AsArray().Select(r => r!.AsObject()).Where(r => cited.Contains(r["indicator"]!.GetValue<string>()) && r["value"] is not null), spoil, null);
    }

    private static bool First(IEnumerable<JsonObject> all, Action<JsonObject> spoil, Func<JsonObject, bool>? where)
    {
        if (all.FirstOrDefault(where ?? (_ => true)) is not { } one)
        {
            return false;
        }

        spoil(one);
        return true;
    }

    /// <summary>The citation of a claim the sentence does not tell, in place of those it has.</summary>
    private static IEnumerable<JsonNode> Unrelated(JsonObject answer, JsonObject sentence)
    {
        var own = sentence["cites"]!.AsArray().Select(n => n!.GetValue<int>()).ToHashSet();
        var other = answer["citations"]!.AsArray().Select(c => c!.AsObject())
            .Last(c => c["kind"]!.GetValue<string>() == "claim" && !own.Contains(c["n"]!.GetValue<int>()) && c["claim"] is { } claim && !Text(sentence).Contains(claim.GetValue<string>().TrimEnd('.'), StringComparison.Ordinal));
        return [JsonValue.Create(other["n"]!.GetValue<int>())];
    }

    [GeneratedRegex(@"score (\d+)", RegexOptions.CultureInvariant)]
    private static partial Regex Score();

    [GeneratedRegex(@"\(range (\d+)–", RegexOptions.CultureInvariant)]
    private static partial Regex Range();
}
