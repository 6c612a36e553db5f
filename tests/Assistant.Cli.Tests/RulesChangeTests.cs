using System.Diagnostics;
using Assistant.Cli.Tests.Support;

namespace Assistant.Cli.Tests;

/// <summary>The commands that change the rules, or tell what a change does.</summary>
public sealed class RulesChangeTests
{
    private const string Trade = "claims/trade.yaml";
    private const string Supplier = "{ option: comply-for-relief, bears_on: choice, sign: attacks, hedge: possible, group: cutting-off-hurts,";

    [Fact]
    public async Task Diff_says_in_words_what_changed_and_ends_well()
    {
        using var copy = new RulesCopy();
        Turn(copy);

        var run = await CommandLine.RunAsync("rules", "diff", Repository.Rules, copy.Folder);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("on comply-for-relief: now speaks for it instead of against it", run.Out, StringComparison.Ordinal);
        Assert.Contains("asks for a minor version", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diff_ends_with_one_like_git_where_asked()
    {
        using var copy = new RulesCopy();
        Turn(copy);

        Assert.Equal(1, (await CommandLine.RunAsync("rules", "diff", Repository.Rules, copy.Folder, "--exit-code")).ExitCode);
        Assert.Equal(0, (await CommandLine.RunAsync("rules", "diff", Repository.Rules, Repository.Rules, "--exit-code")).ExitCode);
    }

    [Fact]
    public async Task Diff_as_json_has_a_stable_shape()
    {
        using var copy = new RulesCopy();
        Turn(copy);

        var json = (await CommandLine.RunAsync("rules", "diff", Repository.Rules, "working", "--json", "--rules", copy.Folder)).Json;

        Assert.Equal(["schemaVersion", "before", "after", "demands", "changes"], json.EnumerateObject().Select(p => p.Name));
        Assert.Equal(("working", "minor"), (json.GetProperty("after").GetProperty("name").GetString(), json.GetProperty("demands").GetString()));
        var change = json.GetProperty("changes")[0];
        Assert.Equal(["kind", "id", "change", "part", "words", "fields"], change.EnumerateObject().Select(p => p.Name));
        Assert.Equal(["field", "before", "after", "words", "part"], change.GetProperty("fields")[0].EnumerateObject().Select(p => p.Name));
    }

    [Theory]
    [InlineData("no-such-folder..main")]
    [InlineData("$(touch x)")]
    [InlineData("no-such-revision-or-folder")]
    [InlineData("missing.rulepack")]
    [InlineData("src")]
    public async Task What_is_no_version_is_said_in_a_line(string version)
    {
        var run = await CommandLine.RunAsync("rules", "diff", version);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"assistant: {version}: ", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Fact]
    public async Task A_git_revision_is_read_without_touching_the_working_copy()
    {
        using var copy = new RulesCopy();
        var repository = Path.GetDirectoryName(copy.Folder)!;
        Git(repository, "init", "--quiet");
        Git(repository, "add", "--all");
        Git(repository, "-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "--quiet", "--no-verify", "-m", "first");
        Turn(copy);

        var run = await CommandLine.RunAsync(["rules", "diff"], "", c => c with { Folder = repository });

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("changed: trade.supplier-under-sanctions", run.Out, StringComparison.Ordinal);
        var check = await CommandLine.RunAsync(["rules", "check", "--since", "HEAD"], "", c => c with { Folder = repository });
        Assert.Equal(1, check.ExitCode);
        Assert.Contains(": RB025: 1 entry changed since HEAD", check.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Impact_ends_with_one_until_the_changelog_announces_every_flip()
    {
        using var copy = new RulesCopy();
        Turn(copy);
        string[] command = ["rules", "impact", Repository.Rules, copy.Folder, "--scenarios", "20", "--questions", "none"];

        var unannounced = await CommandLine.RunAsync([.. command, "--json"]);
        var told = await CommandLine.RunAsync(command);
        copy.Replace("CHANGELOG.md", "First release", "Expected flips:\n\n- * -> *, through trade.supplier-under-sanctions\n\nFirst release");
        var announced = await CommandLine.RunAsync([.. command, "--html", Path.Combine(copy.Folder, "impact.html")]);

        Assert.Equal((1, 1, 0), (unannounced.ExitCode, told.ExitCode, announced.ExitCode));
        var flips = unannounced.Json.GetProperty("flips").EnumerateArray().ToList();
        Assert.NotEmpty(flips);
        Assert.All(flips, f => Assert.Equal(("trade.supplier-under-sanctions", "changed"), (f.GetProperty("rule").GetString(), f.GetProperty("change").GetString())));
        Assert.Matches("(?s)raise the version first .*CHANGELOG.md:\n\nExpected flips:\n\n- ", told.Out.Replace(" \n", "\n", StringComparison.Ordinal));
        Assert.Matches("(?m)^- [a-z-]+ -> [a-z-]+, through trade.supplier-under-sanctions, at most [0-9]+$", told.Out);
        Assert.DoesNotContain("Where they are meant", announced.Out, StringComparison.Ordinal);
        var page = await File.ReadAllTextAsync(Path.Combine(copy.Folder, "impact.html"));
        Assert.Contains("<svg", page, StringComparison.Ordinal);
        Assert.Contains("prefers-color-scheme: dark", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Impact_answers_questions_under_both_versions()
    {
        using var copy = new RulesCopy();
        Turn(copy);
        var questions = Path.Combine(copy.Folder, "..", "questions.jsonl");
        await File.WriteAllTextAsync(questions, CommandLine.Text("""{"id": "a", "text": "How might Serbia respond to US secondary sanctions on Russian energy?"}"""));

        var run = await CommandLine.RunAsync("rules", "impact", Repository.Rules, copy.Folder, "--scenarios", "1", "--questions", questions, "--json");

        var question = Assert.Single(run.Json.GetProperty("questions").EnumerateArray());
        Assert.Equal("a", question.GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_rule_is_begun_retired_and_released()
    {
        using var copy = new RulesCopy();
        string[] rules = ["--rules", copy.Folder];

        var begun = await CommandLine.RunAsync(["rules", "new", "p3.s2", "--name", "few-buyers", .. rules]);
        Assert.Equal(0, begun.ExitCode);
        Assert.Contains("added the draft `trade.few-buyers`", begun.Out, StringComparison.Ordinal);
        var unwritten = await CommandLine.RunAsync(["rules", "check", "--since", Repository.Rules, .. rules]);
        Assert.Equal(1, unwritten.ExitCode);
        Assert.Contains("RB024", unwritten.Out, StringComparison.Ordinal);
        copy.Replace("claims/trade.yaml", "claim: TODO", "claim: Whoever sells to few buyers feels it when one of them leaves.");
        Assert.Equal(0, (await CommandLine.RunAsync(["rules", "check", "--since", Repository.Rules, .. rules])).ExitCode);

        var retired = await CommandLine.RunAsync(["rules", "retire", "trade.new-routes-for-few-goods", "--because", "Says what others say.", .. rules]);
        Assert.Equal(0, retired.ExitCode);
        var late = await CommandLine.RunAsync(["rules", "check", "--since", Repository.Rules, .. rules]);
        Assert.Equal(1, late.ExitCode);
        Assert.Contains("RB025", late.Out, StringComparison.Ordinal);

        Assert.Equal(1, (await CommandLine.RunAsync(["rules", "bump", "patch", "--since", Repository.Rules, .. rules])).ExitCode);
        Assert.Equal(0, (await CommandLine.RunAsync(["rules", "bump", "minor", "--since", Repository.Rules, .. rules])).ExitCode);
        var done = await CommandLine.RunAsync(["rules", "check", "--since", Repository.Rules, .. rules]);
        Assert.True(done.ExitCode == 0, done.Out + done.Error);
    }

    [Fact]
    public async Task Schemas_are_written_once_and_checked()
    {
        using var copy = new RulesCopy();
        copy.Replace("vocabulary/hedges.yaml", "classes:", "# more classes\nclasses:");
        if (Directory.Exists(Path.Combine(copy.Folder, "schema")))
        {
            Directory.Delete(Path.Combine(copy.Folder, "schema"), recursive: true);
        }

        var stale = await CommandLine.RunAsync("rules", "schema", "--check", "--rules", copy.Folder);
        var written = await CommandLine.RunAsync("rules", "schema", "--rules", copy.Folder);
        var fresh = await CommandLine.RunAsync("rules", "schema", "--check", "--rules", copy.Folder);

        Assert.Equal((1, 0, 0), (stale.ExitCode, written.ExitCode, fresh.ExitCode));
        Assert.Contains($"{copy.Folder}/schema/claims.json:1:1: the schema is missing or older than the rules; run `assistant rules schema`", stale.Lines);
        Assert.Contains($"wrote {copy.Folder}/schema/claims.json", written.Lines);
        Assert.StartsWith("# yaml-language-server: $schema=../schema/claims.json\n", await File.ReadAllTextAsync(Path.Combine(copy.Folder, Trade)), StringComparison.Ordinal);
        Assert.Equal(0, (await CommandLine.RunAsync("rules", "check", "--rules", copy.Folder)).ExitCode);
    }

    [Fact]
    public async Task The_schemas_of_the_repository_are_as_its_rules_need_them()
    {
        var run = await CommandLine.RunAsync("rules", "schema", "--check");

        Assert.True(run.ExitCode == 0, run.Out);
    }

    [Theory]
    [InlineData("rules retire trade.none --because x")]
    [InlineData("rules retire trade.narrow-exports-cascade")]
    [InlineData("rules new p99.s1")]
    [InlineData("rules bump huge")]
    [InlineData("rules impact --threshold 2")]
    [InlineData("rules impact --questions no-such-file.jsonl")]
    public async Task What_cannot_be_done_changes_nothing(string arguments)
    {
        var run = await CommandLine.RunAsync(arguments.Split(' '));

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("assistant: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("diff")]
    [InlineData("impact")]
    [InlineData("new")]
    [InlineData("retire")]
    [InlineData("bump")]
    [InlineData("schema")]
    public async Task Help_teaches_by_examples(string command)
    {
        var run = await CommandLine.RunAsync("rules", command, "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"Examples:\n  assistant rules {command}", run.Out, StringComparison.Ordinal);
    }

    /// <summary>One effect speaks the other way.</summary>
    private static void Turn(RulesCopy copy) =>
        copy.Replace(Trade, Supplier, Supplier.Replace("attacks", "supports", StringComparison.Ordinal).Replace("cutting-off-hurts", "cutting-off-helps", StringComparison.Ordinal));

    private static void Git(string folder, params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
