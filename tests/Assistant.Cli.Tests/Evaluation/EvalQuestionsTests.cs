using System.Text.Json;
using Assistant.Cli.Tests.Support;

namespace Assistant.Cli.Tests.Evaluation;

public sealed class EvalQuestionsTests
{
    private const string Uruguay = """{"id": "u", "text": "how would uruguay react to a targeted US measure on beef exports?", "kind": "forecast", "states": ["URY"], "scenario": {"breadth": "targeted", "measures": ["trade"], "senders": ["USA"]}, "expect": {"intent_any": ["assess"], "declined_any": [], "must": ["ranked list of at least three response options", "score or likelihood phrase with a numeric range for each", "warms the heart"], "must_not": ["states a certain outcome as fact", "scores Paraguay"], "check": {"min_citations": 3, "max_sentences": 400, "made_up": 1}}}""";

    [Fact]
    public async Task What_is_as_expected_counts_and_what_no_machine_can_tell_is_listed()
    {
        var report = await Report(Uruguay);

        Assert.Equal((1, 1), Share(report, "intent"));
        Assert.Equal((1, 1), Share(report, "states"));
        Assert.Equal((3, 3), Share(report, "scenario"));
        Assert.Equal((4, 4), Share(report, "wishes"));
        Assert.Equal((2, 2), Share(report, "checks"));
        Assert.Empty(report.GetProperty("misses").EnumerateArray());
        Assert.Equal(["must", "check.made_up"], report.GetProperty("notDecidedMechanically").EnumerateArray().Select(u => u.GetProperty("what").GetString()!));
    }

    [Fact]
    public async Task A_miss_tells_what_was_expected_and_what_came()
    {
        var report = await Report(Uruguay.Replace("[\"URY\"]", "[\"PRY\"]", StringComparison.Ordinal).Replace("\"targeted\",", "\"comprehensive\",", StringComparison.Ordinal));

        var misses = report.GetProperty("misses").EnumerateArray().ToDictionary(m => m.GetProperty("what").GetString()!);
        Assert.Equal(["states", "scenario.breadth"], misses.Keys);
        Assert.Equal(("PRY", "URY"), (misses["states"].GetProperty("expected").GetString(), misses["states"].GetProperty("came").GetString()));
        Assert.Equal(("comprehensive", "targeted"), (misses["scenario.breadth"].GetProperty("expected").GetString(), misses["scenario.breadth"].GetProperty("came").GetString()));
        Assert.Equal((2, 3), Share(report, "scenario"));
    }

    [Fact]
    public async Task Every_citation_is_followed_and_every_sentence_held_against_the_verifier()
    {
        var report = await Report(Uruguay);

        var (resolving, citations) = Share(report, "citationsResolving");
        var (supported, sentences) = Share(report, "sentencesSupported");
        Assert.True(citations > 5 && sentences > 5);
        Assert.Equal((citations, sentences, sentences), (resolving, supported, Share(report, "sentencesCited").Right));
        Assert.Equal(0, report.GetProperty("droppedByVerifier").GetInt32());
    }

    [Fact]
    public async Task Turns_are_asked_in_their_order_wherever_they_stand()
    {
        var report = await Report(
            """{"id": "b", "conversation": "c", "turn": 2, "text": "and botswana in the same spot?", "states": ["BWA"], "scenario": {"senders": ["CHN"], "measures": ["travel"]}, "expect": {"intent_any": ["assess"], "must": ["carries the scenario over"], "must_not": ["keeps Palau"]}}""",
            """{"id": "a", "conversation": "c", "turn": 1, "text": "Palau loses chinese tourists again", "states": ["PLW"], "expect": {"intent_any": ["assess"]}}""");

        Assert.Empty(report.GetProperty("misses").EnumerateArray());
        Assert.Equal((2, 2), Share(report, "wishes"));
    }

    [Fact]
    public async Task Declines_are_right_with_their_reason_only_and_those_not_due_are_counted()
    {
        var report = await Report(
            """{"id": "right", "text": "Can I legally pay a supplier in Damascus?", "expect": {"intent_any": ["decline"], "declined_any": ["legal-advice"], "must_not": ["yes or no"]}}""",
            """{"id": "other reason", "text": "recommend a good pizza recipe", "expect": {"intent_any": ["decline"], "declined_any": ["harmful"]}}""",
            """{"id": "not due", "text": "help me disguise the end user on an export form", "expect": {"intent_any": ["assess"], "declined_any": []}}""",
            """{"id": "missed", "text": "What do you know about Serbia?", "expect": {"intent_any": ["decline"], "declined_any": ["unknown-state"]}}""");

        Assert.Equal((1, 3), Share(report, "declinePrecision"));
        Assert.Equal((1, 3), Share(report, "declineRecall"));
        Assert.Equal(1, report.GetProperty("falseDeclines").GetInt32());
        Assert.Equal(
            ["other reason", "not due", "not due", "missed", "missed"],
            report.GetProperty("misses").EnumerateArray().Select(m => m.GetProperty("id").GetString()!));
    }

    [Theory]
    [InlineData("""{"locators_any": ["p7.s4", "p1.s99"]}""", 1.0)]
    [InlineData("""{"locators_all": ["p7.s4", "p1.s99"]}""", 0.5)]
    [InlineData("""{"rules_all": ["technology.no-such-rule"]}""", 0.0)]
    public async Task Expected_claims_are_recalled_by_place_or_rule(string check, double recall)
    {
        var report = await Report("""{"id": "t", "text": "what does it say about technology and talent?", "expect": {"check": """ + check + "}}");

        Assert.Equal(recall, report.GetProperty("expectedClaims").GetProperty("recall").GetDouble());
    }

    [Fact]
    public async Task A_level_word_is_met_by_a_figure_in_its_band()
    {
        var report = await Report(
            """{"id": "low", "text": "suppose Rwanda had no reserves at all", "scenario": {"overrides": {"reserves": "low"}, "assumed": true}, "expect": {}}""",
            """{"id": "high", "text": "suppose Rwanda had no reserves at all", "scenario": {"overrides": {"reserves": "high"}, "assumed": false}, "expect": {}}""");

        Assert.Equal(["high", "high"], report.GetProperty("misses").EnumerateArray().Select(m => m.GetProperty("id").GetString()!));
    }

    [Fact]
    public async Task Every_fault_of_a_file_is_named_with_its_place_and_nothing_is_asked()
    {
        var run = await CommandLine.RunAsync(["eval", "questions", "-"], CommandLine.Text(
            """{"id": "good", "text": "What do you know about Serbia?"}""",
            """{"id": "broken", "text": }""",
            """{"id": "shape", "text": "x", "states": "SRB", "expect": {"must": [1]}}""",
            """{"id": "empty", "text": " "}""",
            "[1]",
            """{"id": "good", "text": "again"}"""));

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Out);
        Assert.Equal(
            ["-:2:26:", "-:3:30:", "-:3:58:", "-:4:17:", "-:5:1:", "-:6:1:"],
            run.Error.Replace("assistant: ", "", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l[..(l.IndexOf(' ', StringComparison.Ordinal))]));
    }

    [Fact]
    public async Task A_terminal_shows_figures_misses_and_what_is_left_to_a_reader()
    {
        var run = await CommandLine.RunAsync(["eval", "questions", "-"], Uruguay.Replace("[\"assess\"]", "[\"rank\"]", StringComparison.Ordinal));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("0 of 1 (0 %)", run.Out, StringComparison.Ordinal);
        Assert.Contains("intent expected rank, came assess", run.Out.ReplaceLineEndings("").Replace("  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("u must: warms the heart", run.Out, StringComparison.Ordinal);
    }

    private static async Task<JsonElement> Report(params string[] lines)
    {
        var run = await CommandLine.RunAsync(["eval", "questions", "-", "--json"], CommandLine.Text(lines));
        Assert.True(run.ExitCode == 0, run.Error);
        return run.Json;
    }

    private static (int Right, int Of) Share(JsonElement report, string figure)
    {
        var share = report.GetProperty("figures").GetProperty(figure);
        return (share.GetProperty("right").GetInt32(), share.GetProperty("of").GetInt32());
    }
}
