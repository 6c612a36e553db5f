using System.Globalization;
using Assistant.RuleBase;
using Assistant.RuleBase.Live;
using Assistant.RuleBase.Loading;
using Assistant.RuleBase.LocalFigures;
using Assistant.Cli.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Cli.Tests.Records;

public sealed class AuditAndReplayTests : IDisposable
{
    private const string Georgia = "How might Georgia respond to a Russian wine ban?";

    private readonly RecordsFolder _records = new();

    public void Dispose() => _records.Dispose();

    [Fact]
    public async Task A_sound_log_verifies_and_a_damaged_one_says_where()
    {
        await _records.AskAsync(Georgia, "help", "What do you know about Serbia?");

        var sound = await _records.RunAsync("audit", "verify", "--json");
        Assert.Equal(0, sound.ExitCode);
        Assert.Equal((true, 3, 3), (sound.Json.GetProperty("sound").GetBoolean(), sound.Json.GetProperty("entries").GetInt32(), sound.Json.GetProperty("texts").GetInt32()));

        await _records.DamageAsync("UPDATE audit_entries SET record = REPLACE(record, 'GEO', 'SRB') WHERE number = 1");
        var damaged = await _records.RunAsync("audit", "verify");
        Assert.Equal(1, damaged.ExitCode);
        Assert.Contains("entry 1 is not what was written", damaged.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_checkpoint_and_key_kept_elsewhere_find_a_cut()
    {
        await _records.AskAsync(Georgia);
        var early = (await _records.RunAsync("audit", "checkpoint")).Json;
        await _records.AskAsync("help");
        var (checkpoint, key) = (Path.Combine(_records.Path, "kept.json"), Path.Combine(_records.Path, "kept.pem"));
        Assert.Equal(0, (await _records.RunAsync("audit", "checkpoint", "--out", checkpoint)).ExitCode);
        Assert.Equal(0, (await _records.RunAsync("audit", "key", "--out", key)).ExitCode);
        await _records.DamageAsync(
            "DELETE FROM audit_entries WHERE number = 2; DELETE FROM answers WHERE entry = 2; UPDATE audit_checkpoints SET size = 1, "
            + $"hash = '{early.GetProperty("hash").GetString()}', at = '{early.GetProperty("at").GetString()}', signature = '{early.GetProperty("signature").GetString()}'");

        Assert.Equal(0, (await _records.RunAsync("audit", "verify")).ExitCode);
        var cut = await _records.RunAsync("audit", "verify", "--against", checkpoint, "--public-key", key);
        Assert.Equal(1, cut.ExitCode);
        Assert.Contains("the log ends with entry 1, and entry 2 was signed for", cut.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_recorded_answer_is_made_anew_byte_for_byte()
    {
        var ids = await _records.AskAsync(Georgia, "What does the document say about talent?", "help");

        var one = await _records.RunAsync("replay", ids[0]);
        var all = await _records.RunAsync("replay", "--latest", "10", "--json");

        Assert.Equal((0, 0), (one.ExitCode, all.ExitCode));
        Assert.Contains("the same, byte for byte", one.Out, StringComparison.Ordinal);
        Assert.Equal((3, 3), (all.Json.GetProperty("answers").GetInt32(), all.Json.GetProperty("same").GetInt32()));
    }

    [Fact]
    public async Task What_is_damaged_is_named_by_its_entry()
    {
        var ids = await _records.AskAsync("help");
        await _records.RunAsync("ledger", "record", Georgia, "--by", "A. Analyst", "--horizon", "2099-06-30");
        await _records.DamageAsync("UPDATE answers SET text = x'00112233'; UPDATE ledger SET text = x'7b00'");

        foreach (var (entry, command) in new (int, string[])[]
        {
            (1, ["replay", ids[0]]), (1, ["replay", "--latest", "5"]), (1, ["ledger", "record", "--answer", ids[0], "--by", "B", "--horizon", "2099-06-30"]),
            (2, ["ledger", "list"]), (2, ["ledger", "score"]), (2, ["ledger", "resolve", "2", "--chosen", "hedge-quietly", "--by", "B", "--reference", "r"]),
        })
        {
            var run = await _records.RunAsync(command);
            Assert.Equal((1, ""), (run.ExitCode, run.Out));
            Assert.Equal($"assistant: What is kept of entry {entry} is damaged; `assistant audit verify` tells all that was altered.", run.Error.Trim());
        }
    }

    [Fact]
    public async Task The_version_the_host_kept_is_used_when_the_rules_have_changed_since()
    {
        var ids = await _records.AskAsync(Georgia);
        var files = new RuleFolder(Repository.Rules).ReadAll();
        using var edited = new RulesCopy();
        var notes = Path.Combine(edited.Folder, "states", "notes.csv");
        await File.WriteAllLinesAsync(notes, (await File.ReadAllLinesAsync(notes)).SkipLast(1));

        var unknown = await _records.RunAsync("replay", ids[0], "--rules", edited.Folder);
        RuleHistory.Of(_records.Path, "served").Keep(RuleBaseLoader.Load(Repository.Rules).Version, files, TimeProvider.System);
        var kept = await _records.RunAsync("replay", ids[0], "--rules", edited.Folder);

        Assert.Equal(1, unknown.ExitCode);
        Assert.Contains("is not at hand", unknown.Out, StringComparison.Ordinal);
        Assert.Equal(0, kept.ExitCode);
    }

    [Fact]
    public async Task After_an_afternoon_of_edits_and_with_other_figures_an_answer_is_made_anew_as_it_was()
    {
        var time = new FakeTimeProvider(RecordsFolder.Noon);
        var (history, figures) = (RuleHistory.Of(_records.Path, "served"), new FigureStore(_records.Path));
        figures.Keep(Reserves("25.5"));
        var files = new RuleFolder(Repository.Rules).ReadAll();
        var snapshot = RuleBaseLoader.Load(Repository.Rules, figures);
        history.Keep(snapshot.Version.Shipped, files, time);
        new FigureHistory(_records.Path).Keep(figures.Read(), time);
        var ids = await _records.AskAsync(snapshot, "What do you know about Serbia?", Georgia);
        foreach (var edit in Enumerable.Range(0, 30))
        {
            time.Advance(TimeSpan.FromMinutes(5));
            history.Keep(new RuleBaseVersion("1.0.0", edit.ToString("x12", CultureInfo.InvariantCulture).PadRight(64, '0')), [new RuleFile("rulebase.yaml", $"edit {edit}")], time);
        }

        figures.Keep(Reserves("31"));
        new FigureHistory(_records.Path).Keep(figures.Read(), time);
        history.LetGo(RecordsFolder.Noon);
        new FigureHistory(_records.Path).LetGo(RecordsFolder.Noon);
        using var edited = new RulesCopy();
        edited.Append("claims/trade.yaml", "\n# a thought\n");

        var run = await _records.RunAsync("replay", "--latest", "10", "--rules", edited.Folder, "--json");
        var packed = await _records.RunAsync("replay", ids[0], "--pack", history.Kept()[^1].File);

        Assert.Equal((2, 2), (run.Json.GetProperty("answers").GetInt32(), run.Json.GetProperty("same").GetInt32()));
        Assert.Equal(0, packed.ExitCode);
    }

    [Theory]
    [InlineData("replay")]
    [InlineData("replay 01KB3V8Q0N5T4W2X6Y7Z8A9BCD")]
    [InlineData("replay A --latest 3")]
    [InlineData("replay --latest 0")]
    [InlineData("replay A --pack no-such.rulepack")]
    [InlineData("audit verify")]
    [InlineData("audit verify --against no-such-file")]
    [InlineData("audit verify --against README.md")]
    [InlineData("audit checkpoint")]
    [InlineData("ledger list")]
    [InlineData("ledger record Serbia")]
    [InlineData("ledger record Serbia --by A --horizon soon")]
    [InlineData("ledger record Serbia --by A --horizon 2020-01-01")]
    [InlineData("ledger resolve 1 --by A --reference B")]
    [InlineData("feedback list --since yesterday")]
    [InlineData("people forget somebody")]
    [InlineData("stats")]
    [InlineData("pause --message x")]
    public async Task What_cannot_be_done_is_said_in_a_line(string arguments)
    {
        var run = await _records.RunAsync(arguments.Split(' '));

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("assistant: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_records.Path, "assistant.db")) && !arguments.StartsWith("ledger record", StringComparison.Ordinal));
    }

    private static FigureSet Reserves(string value) =>
        new("my-reserves", "My reserves", "personal use", RecordsFolder.Noon, new RuleFile("figures.csv", $"iso3,year,indicator,value\nSRB,2025,reserves,{value}\n"));
}
