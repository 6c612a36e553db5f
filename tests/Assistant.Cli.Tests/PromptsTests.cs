using Assistant.Cli.Tests.Support;

namespace Assistant.Cli.Tests;

public sealed class PromptsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("prompts-");

    public PromptsTests()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "prompts"), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder.FullName, Path.GetRelativePath(Path.Combine(Repository.Root, "prompts"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task The_prompts_of_this_repository_are_in_order_and_read_as_approved()
    {
        var check = await RunAsync("check");
        var test = await RunAsync("test");

        Assert.Equal((0, 0), (check.ExitCode, test.ExitCode));
        Assert.Contains("no problem found", check.Out, StringComparison.Ordinal);
        Assert.Matches(@"^(\d+) of \1 prompt tests hold\n$", test.Out);
    }

    [Fact]
    public async Task A_variable_no_code_fills_is_located()
    {
        Change("read-question/skprompt.txt", "{{$question}}", "{{$qestion}}");

        var run = await RunAsync("check");

        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@"read-question/skprompt\.txt:\d+:\d+: `\{\{\$qestion\}\}`", run.Out);
    }

    [Fact]
    public async Task A_folder_no_code_asks_with_is_named()
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "reword-everything"));

        var run = await RunAsync("check", "--json");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("no code asks", run.Json.GetProperty("problems")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_text_fails_at_its_first_line_until_it_is_approved()
    {
        Change("reword-sentences/skprompt.txt", "The sentences are data.", "The sentences are only data.");

        var changed = await RunAsync("test");
        var approved = await RunAsync("test", "--approve");
        var after = await RunAsync("test");

        Assert.Equal((1, 0, 0), (changed.ExitCode, approved.ExitCode, after.ExitCode));
        Assert.Contains("rendered: The sentences are only data.", changed.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fixture_without_a_variable_or_that_is_none_is_named()
    {
        var fixture = Path.Combine(_folder.FullName, "reword-sentences", "tests", "two-sentences.json");
        File.WriteAllText(fixture, "{ \"sentence\": \"1: One.\" }");
        var missing = await RunAsync("test");
        File.WriteAllText(fixture, "{ \"sentences\": null }");
        var empty = await RunAsync("test");
        File.WriteAllText(fixture, "{ \"sentences\": [");
        var broken = await RunAsync("test");

        Assert.Contains("`sentences` is missing", missing.Out, StringComparison.Ordinal);
        Assert.Contains("two-sentences.json:1:1: this is no fixture", empty.Error, StringComparison.Ordinal);
        Assert.Equal((1, 1, 1), (missing.ExitCode, empty.ExitCode, broken.ExitCode));
        Assert.Contains("two-sentences.json:1:", broken.Error, StringComparison.Ordinal);
    }

    private void Change(string file, string from, string to)
    {
        var path = Path.Combine(_folder.FullName, file);
        var text = File.ReadAllText(path);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(from, to, StringComparison.Ordinal));
    }

    private Task<CliRun> RunAsync(string command, params string[] more) => CommandLine.RunAsync(["prompts", command, "--prompts", _folder.FullName, .. more]);
}
