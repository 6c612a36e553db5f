using Assistant.Cli.Tests.Support;

namespace Assistant.Cli.Tests;

/// <summary>Figures a user may use stay on that machine, and answers say which they are.</summary>
public sealed class DataTests : IDisposable
{
    private readonly SourceFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task Imported_figures_are_used_named_and_taken_away_again()
    {
        var before = await ProfileAsync();
        var imported = await ImportAsync("iso3,year,value\nSRB,2025,25.5\n", "--indicator", "reserves");
        var with = await ProfileAsync();
        var listed = await RunAsync("data", "list", "--json");
        var removed = await RunAsync("data", "remove", "my-reserves");
        var after = await ProfileAsync();

        Assert.Equal((0, 0), (imported.ExitCode, removed.ExitCode));
        Assert.Contains("My reserves (personal use; figures of this machine)", with.Out, StringComparison.Ordinal);
        Assert.NotEqual(Hash(before), Hash(with));
        Assert.Equal(Hash(with), imported.Json.GetProperty("hash").GetString());
        Assert.Equal((Hash(before), Data(before)), (Hash(after), Data(after)));
        Assert.Equal("my-reserves", listed.Json[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task Wrong_figures_are_located_and_nothing_is_kept()
    {
        var run = await ImportAsync("iso3,year,value\nSRX,2024,25\nKAZ,20x3,12.5\nGEO,2023,99999\n", "--indicator", "reserves");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("figures.csv:2:1: RB005", run.Error, StringComparison.Ordinal);
        Assert.Contains("figures.csv:3:5: RB010", run.Error, StringComparison.Ordinal);
        Assert.Contains("figures.csv:4:10: RB009", run.Error, StringComparison.Ordinal);
        Assert.Empty((await RunAsync("data", "list", "--json")).Json.EnumerateArray());
    }

    [Theory]
    [InlineData("iso3,year,value\nSRB,2024,25\n", "no-such-indicator")]
    [InlineData("iso3,year,value\n", "reserves")]
    [InlineData("iso3;year;value\nSRB;2024;25\n", "reserves")]
    [InlineData("", "reserves")]
    public async Task What_is_no_table_of_an_indicator_is_refused(string table, string indicator)
    {
        var run = await ImportAsync(table, "--indicator", indicator);

        Assert.Equal(1, run.ExitCode);
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public async Task A_name_is_taken_once_unless_it_is_replaced()
    {
        const string table = "iso3,year,indicator,value\nSRB,2025,reserves,25.5\n";
        await ImportAsync(table);

        Assert.Equal(1, (await ImportAsync(table)).ExitCode);
        Assert.Equal(0, (await ImportAsync(table, "--replace")).ExitCode);
    }

    [Fact]
    public async Task Old_figures_that_move_much_come_first()
    {
        using var rules = new RulesCopy();
        Shorten(Path.Combine(rules.Folder, "rulebase.yaml"));
        Directory.Delete(Path.Combine(rules.Folder, "tests"), recursive: true); // they name the scenarios that are gone
        await ImportAsync("iso3,year,value\nSRB,2025,25.5\n", "--indicator", "reserves");

        var run = await RunAsync("data", "stale", "--json", "--rules", rules.Folder);

        Assert.Equal(0, run.ExitCode);
        var indicators = run.Json.GetProperty("indicators").EnumerateArray().ToList();
        var weights = indicators.ConvertAll(i => i.GetProperty("oldShare").GetDouble() * i.GetProperty("moves").GetDouble());
        Assert.True(weights[0] > 0.01);
        Assert.True(weights[0] >= weights[^1]);
        var reserves = indicators.Single(i => i.GetProperty("id").GetString() == "reserves");
        Assert.Equal(1, reserves.GetProperty("local").GetInt32());
        Assert.Equal(reserves.GetProperty("states").GetInt32(), reserves.GetProperty("ages").EnumerateArray().Sum(a => a.GetProperty("states").GetInt32()));
    }

    /// <summary>One reference scenario is enough to see what moves.</summary>
    private static void Shorten(string manifest)
    {
        var lines = File.ReadAllLines(manifest).ToList();
        var first = lines.FindIndex(l => l.Contains("scenarios:", StringComparison.Ordinal)) + 1;
        File.WriteAllLines(manifest, lines.Where((l, i) => i <= first + 1 || !l.TrimStart().StartsWith("- { id:", StringComparison.Ordinal)));
    }

    private Task<CliRun> ImportAsync(string table, params string[] more) =>
        RunAsync(["data", "import", _files.Text("figures.csv", table), "--dataset", "My reserves", "--licence", "personal use", "--json", .. more]);

    private Task<CliRun> ProfileAsync() => RunAsync("ask", "What do you know about Serbia?", "--json");

    private Task<CliRun> RunAsync(params string[] args) => CommandLine.RunAsync([.. args, "--data", Path.Combine(_files.Folder, "data")]);

    private static string? Hash(CliRun run) => run.Json.GetProperty("ruleBase").GetProperty("hash").GetString();

    private static string Data(CliRun run) => run.Json.GetProperty("data").GetRawText();
}
