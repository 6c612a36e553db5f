using Assistant.Cli.Tests.Support;

namespace Assistant.Cli.Tests;

public sealed class HelpTests
{
    [Theory]
    [InlineData("", "assistant ask \"How might Serbia respond")]
    [InlineData("ask", "assistant ask --batch questions.jsonl --json")]
    [InlineData("assess", "assistant assess --batch episodes.csv --json")]
    [InlineData("rules", "assistant rules check --rules ../my-rules")]
    [InlineData("rules check", "RB005")]
    [InlineData("completion", "source <(assistant completion bash)")]
    [InlineData("rules check", "--format sarif")]
    [InlineData("rules explain-code", "RB012")]
    [InlineData("rules test", "--watch")]
    [InlineData("rules coverage", "--html coverage.html")]
    [InlineData("rules why", "us-secondary-over-russia")]
    [InlineData("rules show", "trade.narrow-exports-cascade")]
    [InlineData("rules book", "book.html")]
    [InlineData("rules import", "assistant rules import port-study.pdf --id port-study")]
    [InlineData("rules verify", "assistant rules verify --documents ../documents --quotes")]
    [InlineData("data import", "--licence \"personal use\"")]
    [InlineData("data stale", "assistant data stale")]
    [InlineData("prompts check", "skprompt.txt:")]
    [InlineData("prompts test", "--approve")]
    public async Task Help_teaches_by_examples(string command, string example)
    {
        var run = await CommandLine.RunAsync([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Examples:", run.Out, StringComparison.Ordinal);
        Assert.Contains(example, run.Out, StringComparison.Ordinal);
        Assert.Contains("--rules", run.Out, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Theory]
    [InlineData("rules", "check explain-code test coverage why show book diff impact new retire bump schema import verify pack unpack rollback")]
    [InlineData("data", "import list remove stale")]
    [InlineData("prompts", "check test")]
    public async Task Every_maintainers_command_has_json_and_tells_its_shape(string group, string commands)
    {
        var whole = await CommandLine.RunAsync(group, "--help");
        foreach (var command in commands.Split(' '))
        {
            var run = await CommandLine.RunAsync(group, command, "--help");

            Assert.Contains($"\n  {command} ", whole.Out, StringComparison.Ordinal);
            Assert.Matches(@"(?m)^  (Items of --json|--json): [{\[]", run.Out);
        }

        Assert.Equal(commands.Split(' ').Length, whole.Out[whole.Out.IndexOf("Commands:", StringComparison.Ordinal)..whole.Out.IndexOf("Examples:", StringComparison.Ordinal)]
            .Split('\n').Count(l => l.StartsWith("  ", StringComparison.Ordinal) && l.Length > 2 && l[2] != ' '));
    }

    [Fact]
    public async Task The_version_is_one_line()
    {
        var run = await CommandLine.RunAsync("--version");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^assistant \d+\.\d+\.\d+\n$", run.Out);
    }

    [Theory]
    [InlineData("asks")]
    [InlineData("ask")]
    [InlineData("ask why --batch questions.jsonl")]
    [InlineData("assess")]
    [InlineData("assess SRB --sender")]
    [InlineData("assess SRB --as-of soon")]
    [InlineData("assess SRB --as-of 3")]
    [InlineData("assess SRB --breadth huge")]
    [InlineData("assess Atlantis")]
    [InlineData("ask --batch no-such-file.jsonl")]
    [InlineData("ask --batch src")]
    [InlineData("rules")]
    [InlineData("rules explain-code RB999")]
    [InlineData("rules check --format xml")]
    [InlineData("rules test --filter no-test-is-called-so")]
    [InlineData("rules show trade.narow-exports-cascade")]
    [InlineData("rules why SRB trade.narrow-exports-cascade")]
    [InlineData("rules why SRB us-secondary trade.narrow-exports-cascade")]
    [InlineData("rules why SRB us-financial-sectoral trade.narrow-exports-cascade --sender EU")]
    [InlineData("rules why Atlantis us-financial-sectoral trade.narrow-exports-cascade")]
    [InlineData("rules coverage --documents no-such-folder")]
    [InlineData("rules book --out no-such-folder/book.md")]
    [InlineData("rules import rules/README.md")]
    [InlineData("rules import rules/README.md --id Bad_Name")]
    [InlineData("rules import Assistant.sln --id port-study")]
    [InlineData("rules import prompts/README.md --id port-study --published soon --dry-run")]
    [InlineData("rules import prompts/README.md --id port-study --kind poem --dry-run")]
    [InlineData("rules verify")]
    [InlineData("rules verify --documents no-such-folder")]
    [InlineData("data import no-such.csv --dataset A --licence B")]
    [InlineData("data import rules/states/notes.csv --dataset ### --licence B")]
    [InlineData("data remove nobody")]
    [InlineData("prompts check --prompts no-such-folder")]
    public async Task What_cannot_be_used_is_said_in_a_line_and_ends_with_one(string arguments)
    {
        var run = await CommandLine.RunAsync(arguments.Split(' '));

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Out);
        Assert.StartsWith("assistant: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rules test --watch --json", "rules test")]
    [InlineData("rules show trade.narow-exports-cascade --json", "rules show")]
    [InlineData("data remove nobody --json", "data remove")]
    public async Task A_program_reads_the_same_in_the_shape_it_always_reads(string arguments, string command)
    {
        var run = await CommandLine.RunAsync(arguments.Split(' '));

        Assert.Equal((1, command, false), (run.ExitCode, run.Json.GetProperty("command").GetString(), run.Json.GetProperty("ok").GetBoolean()));
        Assert.StartsWith("assistant: " + run.Json.GetProperty("summary").GetProperty("text").GetString(), run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tool_that_fails_says_so_without_a_stack_trace_and_ends_with_two()
    {
        using var full = new FullDisk();
        using var error = new StringWriter();

        var code = await AssistantCli.RunAsync(["--help"], full, error);

        Assert.Equal(2, code);
        Assert.Contains("assistant: failed: IOException", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_is_stopped_ends_with_two()
    {
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();
        using var output = new StringWriter();
        using var error = new StringWriter();

        var code = await AssistantCli.RunAsync(["ask", "How might Serbia respond to sanctions?", "--rules", Repository.Rules], output, error, stopped.Token);

        Assert.Equal(2, code);
        Assert.Contains("stopped", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shell_gets_what_it_needs_to_complete_commands()
    {
        Assert.Contains("complete -o default -F _assistant assistant", (await CommandLine.RunAsync("completion", "bash")).Out, StringComparison.Ordinal);
        Assert.Contains("rules", (await CommandLine.RunAsync("[suggest:12]", "assistant ru")).Lines);
        Assert.Equal(1, (await CommandLine.RunAsync("completion", "tcsh")).ExitCode);
    }
}
