using Assistant.Cli.Tests.Support;

namespace Assistant.Cli.Tests;

public sealed class RulesVerifyTests : IDisposable
{
    private const string Essay = "Ports under pressure\n12 May 2026\nSmall port states may look for new suppliers elsewhere. Banks often stop first.\nReserves can help a state for a while, and then they are gone.";

    private readonly SourceFiles _sources = new();
    private readonly RulesCopy _rules = new();

    public void Dispose()
    {
        _sources.Dispose();
        _rules.Dispose();
    }

    [Fact]
    public async Task What_was_imported_is_verified_from_the_same_text()
    {
        await ImportAsync();

        var run = await VerifyAsync();

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("port-study: 4 of 4 locators hold (port-study.txt)", run.Out, StringComparison.Ordinal);
        Assert.Contains("sanctions-alignment: no copy at hand", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Banks", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_moved_or_changed_fails_and_is_proposed()
    {
        await ImportAsync();
        _sources.Text("port-study.txt", Essay.Replace("Banks often stop first.", "A new remark. Banks often stop first.", StringComparison.Ordinal).Replace("and then they are gone", "and then are gone", StringComparison.Ordinal));

        var run = await VerifyAsync();
        var json = (await VerifyAsync("--json")).Json;

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("p1.s2: moved; the same sentence stands at p1.s3", run.Out, StringComparison.Ordinal);
        Assert.Contains("p2.s1: gone; another sentence stands there now", run.Out, StringComparison.Ordinal);
        Assert.False(json.GetProperty("ok").GetBoolean());
        Assert.Equal(["moved", "reworded"], json.GetProperty("items")[0].GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("standing").GetString()));
    }

    [Fact]
    public async Task Quotes_are_shown_only_when_asked_for()
    {
        await ImportAsync();

        var run = await VerifyAsync("--quotes");

        Assert.Contains("p1.s2: Banks often stop first.", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_copies_says_what_they_are_called()
    {
        var run = await VerifyAsync();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("sanctions-alignment.txt", run.Error, StringComparison.Ordinal);
    }

    private async Task ImportAsync()
    {
        var run = await CommandLine.RunAsync("rules", "import", _sources.Text("port-study.txt", Essay), "--id", "port-study", "--rules", _rules.Folder);
        Assert.Equal(0, run.ExitCode);
    }

    private Task<CliRun> VerifyAsync(params string[] more) => CommandLine.RunAsync(["rules", "verify", "--documents", _sources.Folder, "--rules", _rules.Folder, .. more]);
}
