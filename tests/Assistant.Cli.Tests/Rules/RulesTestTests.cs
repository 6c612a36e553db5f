using System.Text;
using Assistant.Cli.Tests.Support;

namespace Assistant.Cli.Tests.Rules;

public sealed class RulesTestTests
{
    [Fact]
    public async Task The_rules_that_are_there_hold()
    {
        var run = await CommandLine.RunAsync("rules", "test");

        Assert.True(run.ExitCode == 0, run.Out + run.Error);
        Assert.Matches(@"^\d+ of \d+ held \(\d{3,} cases, \d\d+ answers\) in \d+\.\d s$", Assert.Single(run.Lines));
    }

    [Fact]
    public async Task A_case_that_does_not_hold_shows_each_condition_with_its_value()
    {
        using var copy = new RulesCopy();
        copy.Replace(
            "claims/trade.cases.yaml", "given: { state: { export-concentration: 0.8 }, ties: { \"export toward sender\": sole } }",
            "given: { state: { export-concentration: 0.6 }, ties: { \"export toward sender\": sole } }");

        var run = await CommandLine.RunAsync("rules", "test", "--rules", copy.Folder, "--filter", "Few exports that the sender can reach");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("claims/trade.cases.yaml:", run.Lines[0], StringComparison.Ordinal);
        Assert.Equal("  trade.narrow-exports-cascade", run.Lines[1]);
        Assert.Equal("  expected activation 1; actual 0.5", run.Lines[2]);
        Assert.Contains("      0.50  all of", run.Lines);
        Assert.Contains("        0.50  export concentration: counts from 40 %, fully at 80 % <- 60 %", run.Lines);
        Assert.StartsWith("0 of 1 held", run.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_does_not_hold_shows_what_moved_the_options_at_stake()
    {
        using var copy = new RulesCopy();
        copy.Replace("tests/targets.yaml", "first: resist-absorb\n    above: [resist-absorb, pivot-rival-bloc]", "first: seek-exemptions\n    above: [pivot-rival-bloc, resist-absorb]");

        var run = await CommandLine.RunAsync("rules", "test", "--rules", copy.Folder, "--filter", "wine ban");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(run.Lines, l => l.StartsWith("  expected seek-exemptions first; resist-absorb is 1st with ", StringComparison.Ordinal));
        Assert.Contains(run.Lines, l => l.StartsWith("  expected pivot-rival-bloc above resist-absorb; ", StringComparison.Ordinal));
        Assert.Contains(run.Lines, l => l.StartsWith("    seek-exemptions ", StringComparison.Ordinal) && l.Contains(": starts at ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("declined: harmful", "declined: legal-advice", "inspectors", "expected to be declined as legal-advice; declined as harmful")]
    [InlineData("intent: topic", "intent: source", "talent", "expected to be read as source; read as topic")]
    [InlineData("cites: [technology.needs-talent, ", "cites: [technology.needs-energy, ", "talent", "expected technology.needs-energy to be cited; cited are ")]
    public async Task What_an_answer_declines_reads_and_cites_is_held_to(string right, string wrong, string filter, string says)
    {
        using var copy = new RulesCopy();
        copy.Replace("tests/declined.yaml", right, wrong);

        var run = await CommandLine.RunAsync("rules", "test", "--rules", copy.Folder, "--filter", filter);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(run.Lines, l => l.StartsWith($"  {says}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Outcomes_come_as_json()
    {
        var run = await CommandLine.RunAsync("rules", "test", "--filter", "trade.narrow-exports-cascade", "--json");

        Assert.True(run.Json.GetProperty("ok").GetBoolean());
        Assert.All(run.Json.GetProperty("items").EnumerateArray(), i => Assert.Equal(("case", true), (i.GetProperty("kind").GetString(), i.GetProperty("passed").GetBoolean())));
    }

    [Fact]
    public async Task Rules_that_do_not_load_are_told_and_not_tested()
    {
        using var copy = new RulesCopy();
        copy.Replace("rulebase.yaml", "kappa: 0.6 ", "kappa: 5.5 ");

        var run = await CommandLine.RunAsync("rules", "test", "--rules", copy.Folder);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(": RB009: ", run.Lines[0], StringComparison.Ordinal);
        Assert.Equal("1 problem found: the rules do not load; nothing was tested", run.Lines[^1]);
    }

    [Fact]
    public async Task A_watch_runs_again_after_a_change_and_ends_when_stopped()
    {
        using var copy = new RulesCopy();
        using var stop = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        using var output = new AwaitedWriter();
        using var error = new AwaitedWriter();
        var console = new CliConsole(TextReader.Null, output, error) { Folder = Repository.Root };

        var run = AssistantCli.RunAsync(["rules", "test", "--watch", "--filter", "trade.narrow-exports-cascade", "--rules", copy.Folder], console, stop.Token);
        await output.HoldsAsync("4 of 4 held", stop.Token);
        copy.Replace("claims/trade.cases.yaml", "given: { state: { export-concentration: 0.8 }, ties: { \"export toward sender\": sole } }", "given: { state: { export-concentration: 0.6 } }");
        await output.HoldsAsync("3 of 4 held", stop.Token);
        await error.HoldsAsync("changed: claims/trade.cases.yaml", stop.Token);
        await stop.CancelAsync();

        Assert.Equal(0, await run);
        Assert.Contains("expected activation 1; actual 0", output.Text, StringComparison.Ordinal);
        Assert.Matches(@"\Awatching \S+: runs again after each saved change; Ctrl\+C ends it\r?\n\d\d:\d\d:\d\d changed: claims/trade\.cases\.yaml\r?\n", error.Text);
    }

    /// <summary>A writer one can wait on until it holds a text.</summary>
    private sealed class AwaitedWriter : StringWriter
    {
        private readonly Lock _lock = new();
        private TaskCompletionSource _written = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override Encoding Encoding => Encoding.UTF8;

        public string Text
        {
            get
            {
                lock (_lock)
                {
                    return ToString();
                }
            }
        }

        public override void Write(char value) => Write([value], 0, 1);

        public override void Write(string? value) => Write((value ?? "").ToCharArray(), 0, value?.Length ?? 0);

        public override Task WriteAsync(string? value)
        {
            Write(value);
            return Task.CompletedTask;
        }

        public override void Write(char[] buffer, int index, int count)
        {
            lock (_lock)
            {
                base.Write(buffer, index, count);
                _written.TrySetResult();
            }
        }

        public async Task HoldsAsync(string text, CancellationToken cancellationToken)
        {
            while (true)
            {
                Task written;
                lock (_lock)
                {
                    if (ToString().Contains(text, StringComparison.Ordinal))
                    {
                        return;
                    }

                    if (_written.Task.IsCompleted)
                    {
                        _written = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                    }

                    written = _written.Task;
                }

                await written.WaitAsync(cancellationToken);
            }
        }
    }
}
