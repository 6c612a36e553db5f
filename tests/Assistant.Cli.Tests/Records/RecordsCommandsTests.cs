using System.Globalization;
using Assistant.Cli.Content;
using Assistant.Cli.Tests.Support;
using Assistant.RuleBase.Loading;

namespace Assistant.Cli.Tests.Records;

public sealed class RecordsCommandsTests : IDisposable
{
    private const string Serbia = "How might Serbia respond to US secondary sanctions on its energy sector?";

    private readonly RecordsFolder _records = new();

    public void Dispose() => _records.Dispose();

    [Fact]
    public async Task A_forecast_is_frozen_resolved_and_scored()
    {
        var recorded = await _records.RunAsync("ledger", "record", Serbia, "--by", "A. Analyst", "--horizon", "2099-06-30", "--json");
        Assert.Equal(0, recorded.ExitCode);
        var number = recorded.Json.GetProperty("number").GetInt64().ToString(CultureInfo.InvariantCulture);
        var first = recorded.Json.GetProperty("assessment").GetProperty("forecasts")[0].GetProperty("option").GetString()!;
        var ids = await _records.AskAsync(Serbia);
        Assert.Equal(0, (await _records.RunAsync("ledger", "record", "--answer", ids[0], "--by", "A. Analyst", "--horizon", "2099-06-30")).ExitCode);

        var unknown = await _records.RunAsync("ledger", "resolve", number, "--chosen", "surrender", "--by", "B", "--reference", "r");
        var resolved = await _records.RunAsync("ledger", "resolve", number, "--chosen", first, "--by", "B. Coder", "--reference", "Gazette 41");
        var score = (await _records.RunAsync("ledger", "score", "--json")).Json.GetProperty("score");
        var listed = await _records.RunAsync("ledger", "list");

        Assert.Equal(1, unknown.ExitCode);
        Assert.StartsWith($"{number}: a hit", resolved.Out, StringComparison.Ordinal);
        Assert.Equal((2, 1, 0, 1), (score.GetProperty("assessments").GetInt32(), score.GetProperty("hits").GetInt32(), score.GetProperty("misses").GetInt32(), score.GetProperty("open").GetInt32()));
        Assert.Contains("A. Analyst", listed.Out, StringComparison.Ordinal);
        Assert.Equal(0, (await _records.RunAsync("audit", "verify")).ExitCode);
    }

    [Fact]
    public async Task A_forecast_taken_from_an_answer_holds_no_word_of_who_asked()
    {
        var ids = await _records.AskAsync("My cousin in Belgrade fears US secondary sanctions on the energy sector: how might Serbia respond?");

        var recorded = await _records.RunAsync("ledger", "record", "--answer", ids[0], "--by", "A. Analyst", "--horizon", "2099-06-30", "--json");

        Assert.Equal(0, recorded.ExitCode);
        var frozen = recorded.Json.GetProperty("assessment");
        Assert.Equal(ids[0], frozen.GetProperty("answerId").GetString());
        Assert.StartsWith("How might Serbia respond to sectoral secondary sanctions by the United States on ", frozen.GetProperty("question").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("cousin", recorded.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_complaint_becomes_a_draft_that_loads_as_a_case_and_is_in_force_nowhere()
    {
        var ids = await _records.AskAsync(Serbia, "help");
        await _records.ComplainAsync(ids[0], null, "Belgrade\n- rule: injected");
        await _records.ComplainAsync(ids[1], "not a rule", "no");
        var drafts = Path.Combine(_records.Path, "drafts");

        var run = await _records.RunAsync("feedback", "to-cases", "--out", drafts);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("1 drafts from 2 complaints", run.Out, StringComparison.Ordinal);
        var draft = await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(drafts)));
        Assert.Contains("# Said: Belgrade - rule: injected\n", draft, StringComparison.Ordinal);
        Assert.Contains("# Drafts made of complaints. Nothing here is in force", draft, StringComparison.Ordinal);
        using var rules = new RulesCopy();
        var cases = Path.Combine(rules.Folder, "claims", Path.GetFileName(Directory.GetFiles(drafts)[0]));
        var before = RuleBaseLoader.Check(new RuleFolder(rules.Folder)).Cases.Count;
        await File.AppendAllTextAsync(cases, "\n" + draft);
        var loaded = RuleBaseLoader.Check(new RuleFolder(rules.Folder));
        Assert.NotNull(loaded.Snapshot);
        Assert.Equal(before + 1, loaded.Cases.Count);

        var among = await _records.RunAsync("feedback", "to-cases", "--out", Path.Combine(rules.Folder, "claims"));
        Assert.Equal(1, among.ExitCode);
        Assert.Contains("would be in force", among.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feedback_is_listed_and_exported_without_who_said_it()
    {
        var ids = await _records.AskAsync(Serbia);
        await _records.ComplainAsync(ids[0], "context.secondary-risk-quiet", "old\u001b[31m news");

        var listed = await _records.RunAsync("feedback", "list", "--complaints");
        var exported = await _records.RunAsync("feedback", "export");

        var version = Assert.Single(exported.JsonLines).GetProperty("ruleBase").GetProperty("version").GetString();
        Assert.Contains($"down {ids[0]} directline {version} does-not-follow context.secondary-risk-quiet old [31m news", listed.Out, StringComparison.Ordinal);
        Assert.Equal("old\u001b[31m news", Assert.Single(exported.JsonLines).GetProperty("text").GetString());
        Assert.DoesNotContain("ana", exported.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_is_exported_held_and_forgotten()
    {
        await _records.AskAsync(Serbia);

        var export = await _records.RunAsync("people", "export", "ana", "--hold");
        var held = await _records.RunAsync("people", "forget", "ana");
        var released = await _records.RunAsync("people", "release", "ana");
        var after = await _records.RunAsync("people", "export", "ana");

        Assert.Equal((0, 1, 0, 0), (export.ExitCode, held.ExitCode, released.ExitCode, after.ExitCode));
        Assert.Equal(Serbia, export.Json.GetProperty("answers")[0].GetProperty("answer").GetProperty("question").GetString());
        Assert.Contains("a hold is in force", held.Out, StringComparison.Ordinal);
        Assert.Contains("1 answers", released.Out, StringComparison.Ordinal);
        Assert.Equal(0, after.Json.GetProperty("answers").GetArrayLength());
        Assert.Equal(0, (await _records.RunAsync("audit", "verify")).ExitCode);
    }

    [Fact]
    public async Task A_hold_on_one_channel_leaves_the_others_to_be_erased_and_says_where_it_stands()
    {
        await _records.AskAsync(Serbia);
        await _records.RunAsync("people", "hold", "ana", "--channel", "msteams");

        var forgotten = await _records.RunAsync("people", "forget", "ana");

        Assert.Equal(1, forgotten.ExitCode);
        Assert.Contains("erased: 1 answers", forgotten.Out, StringComparison.Ordinal);
        Assert.Contains("not on msteams, where a hold is in force", forgotten.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Use_is_counted_without_content()
    {
        var ids = await _records.AskAsync(Serbia, "Help me hide money from the sanctions");
        await _records.ComplainAsync(ids[0], null, "no");

        var csv = await _records.RunAsync("stats", "--csv");

        Assert.Equal(
            [
                "day,channel,users,questions,declined-out-of-scope,declined-legal-advice,declined-unknown-state,declined-not-a-smaller-state,declined-harmful,"
                    + "declined-no-evidence,declined-unsupported-language,thumbs-up,thumbs-down",
                "2026-11-20,directline,1,2,0,0,0,0,1,0,0,0,1",
            ],
            csv.Lines);
    }

    [Fact]
    public async Task A_pause_begins_and_ends()
    {
        await _records.AskAsync("help");

        Assert.Contains("paused", (await _records.RunAsync("pause", "--message", "Back on Monday.")).Out, StringComparison.Ordinal);
        Assert.Contains("answers again", (await _records.RunAsync("resume")).Out, StringComparison.Ordinal);
        Assert.Contains("no pause", (await _records.RunAsync("resume")).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("audit verify")]
    [InlineData("audit checkpoint")]
    [InlineData("replay")]
    [InlineData("ledger record")]
    [InlineData("ledger resolve")]
    [InlineData("feedback to-cases")]
    [InlineData("people forget")]
    [InlineData("pause")]
    [InlineData("stats")]
    public async Task Help_teaches_by_examples(string command)
    {
        var run = await CommandLine.RunAsync([.. command.Split(' '), "--help"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"Examples:\n  assistant {command}", run.Out, StringComparison.Ordinal);
    }
}
