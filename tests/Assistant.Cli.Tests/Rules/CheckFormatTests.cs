using Assistant.Cli.Tests.Support;

namespace Assistant.Cli.Tests.Rules;

/// <summary>What a check says to pull requests, code scanning and programs.</summary>
public sealed class CheckFormatTests
{
    [Fact]
    public async Task A_pull_request_gets_an_annotation_per_problem()
    {
        using var copy = Spoilt();

        var run = await CommandLine.RunAsync(["rules", "check", "--format", "github"], "", c => c with { Folder = Path.GetDirectoryName(copy.Folder)! });

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("::error file=rules/claims/trade.yaml,line=", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains(",title=RB012 A ramp that does not rise::the ramp [0.8, 0.4]", run.Lines[0], StringComparison.Ordinal);
        Assert.Equal("::notice title=rules check::1 problem found", run.Lines[^1]);
    }

    [Fact]
    public async Task What_would_end_an_annotation_early_is_escaped()
    {
        using var copy = new RulesCopy();
        copy.Replace("claims/trade.yaml", "  status: stable\n", "  status: \"100 %,\\n::error::x\"\n");

        var run = await CommandLine.RunAsync("rules", "check", "--format", "github", "--rules", copy.Folder);

        Assert.Contains("100 %25,%0A::error::x", run.Lines[0], StringComparison.Ordinal);
        Assert.Equal(1, run.Lines.Count(l => l.StartsWith("::error", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Sarif_names_every_code_and_place()
    {
        using var copy = Spoilt();

        var run = await CommandLine.RunAsync(["rules", "check", "--format", "sarif"], "", c => c with { Folder = Path.GetDirectoryName(copy.Folder)! });

        Assert.Equal("2.1.0", run.Json.GetProperty("version").GetString());
        var sarif = Assert.Single(run.Json.GetProperty("runs").EnumerateArray());
        var rule = Assert.Single(sarif.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray());
        Assert.Equal("RB012", rule.GetProperty("id").GetString());
        Assert.Contains("## How to mend it", rule.GetProperty("help").GetProperty("markdown").GetString(), StringComparison.Ordinal);
        var result = Assert.Single(sarif.GetProperty("results").EnumerateArray());
        Assert.Equal(("RB012", 0, "error"), (result.GetProperty("ruleId").GetString(), result.GetProperty("ruleIndex").GetInt32(), result.GetProperty("level").GetString()));
        var place = Assert.Single(result.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation");
        Assert.Equal("rules/claims/trade.yaml", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.True(place.GetProperty("region").GetProperty("startLine").GetInt32() > 1);
        Assert.True(place.GetProperty("region").GetProperty("startColumn").GetInt32() > 1);
    }

    [Fact]
    public async Task Sarif_keeps_what_is_silenced_with_its_reason()
    {
        var run = await CommandLine.RunAsync("rules", "check", "--format", "sarif");

        Assert.Equal(0, run.ExitCode);
        var results = run.Json.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToList();
        Assert.NotEmpty(results);
        Assert.All(results, r =>
        {
            var suppression = Assert.Single(r.GetProperty("suppressions").EnumerateArray());
            Assert.Equal("inSource", suppression.GetProperty("kind").GetString());
            Assert.True(suppression.GetProperty("justification").GetString()!.Length >= 10);
            Assert.Equal("warning", r.GetProperty("level").GetString());
        });
    }

    [Theory]
    [InlineData("--json")]
    [InlineData("--format=json")]
    public async Task Programs_get_the_shape_every_command_has(string option)
    {
        var run = await CommandLine.RunAsync("rules", "check", option);

        Assert.Equal(["schemaVersion", "command", "ok", "ruleBase", "summary", "items"], run.Json.EnumerateObject().Select(p => p.Name));
        Assert.Equal(("1", "rules check", true), (run.Json.GetProperty("schemaVersion").GetString(), run.Json.GetProperty("command").GetString(), run.Json.GetProperty("ok").GetBoolean()));
        Assert.Equal(0, run.Json.GetProperty("summary").GetProperty("errors").GetInt32());
        Assert.All(run.Json.GetProperty("items").EnumerateArray(), i => Assert.NotNull(i.GetProperty("silenced").GetString()));
    }

    [Fact]
    public async Task A_warning_fails_only_a_strict_check()
    {
        using var copy = new RulesCopy();
        var file = Path.Combine(copy.Folder, "vocabulary", "responses.yaml");
        await File.WriteAllLinesAsync(file, (await File.ReadAllLinesAsync(file)).Where(l => !l.Contains("allow:", StringComparison.Ordinal)));

        var lax = await CommandLine.RunAsync("rules", "check", "--rules", copy.Folder);
        var strict = await CommandLine.RunAsync("rules", "check", "--rules", copy.Folder, "--strict");

        Assert.Equal((0, 1), (lax.ExitCode, strict.ExitCode));
        Assert.Equal(lax.Out, strict.Out);
        Assert.Contains(": RB104: warning: no rule in force speaks against the choice of `diversify-partners`", lax.Lines[0], StringComparison.Ordinal);
        Assert.Contains("no error, ", lax.Lines[^1], StringComparison.Ordinal);
    }

    private static RulesCopy Spoilt()
    {
        var copy = new RulesCopy();
        copy.Replace("claims/trade.yaml", "{ indicator: export-concentration, up: [0.4, 0.8] }", "{ indicator: export-concentration, up: [0.8, 0.4] }");
        return copy;
    }
}
