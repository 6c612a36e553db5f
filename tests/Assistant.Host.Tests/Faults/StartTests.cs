namespace Assistant.Host.Tests.Faults;

/// <summary>A host that cannot start says why, in plain words.</summary>
public sealed class StartTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("assistant-rules-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_broken_rule_base_stops_the_start_and_every_problem_is_named()
    {
        var rules = CopyOfRules();
        Break(rules, "rulebase.yaml", "\nunknown-key: 1\n");
        Break(rules, "vocabulary/hedges.yaml", "\nanother-unknown-key: 1\n");

        var (code, words) = await StartAsync("--Rules:Folder", rules);

        Assert.Equal(1, code);
        Assert.Contains("rulebase.yaml:", words, StringComparison.Ordinal);
        Assert.Contains("vocabulary/hedges.yaml:", words, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_none_is_named()
    {
        var (code, words) = await StartAsync("--Rules:Folder", _folder.FullName);

        Assert.Equal(1, code);
        Assert.Contains("Rules:Folder", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--Limits:QuestionsPerMinute", "0", "QuestionsPerMinute")]
    [InlineData("--MicrosoftAppPassword", "alone", "MicrosoftAppId")]
    [InlineData("--SignIn:Authority", "http://login.example", "SignIn:Authority must be a whole https address")]
    [InlineData("--SignIn:Authority", "https://login.example", "without SignIn:ClientId")]
    [InlineData("--SignIn:ClientId", "alone", "without SignIn:Authority")]
    [InlineData("--Model:Name", "gpt", "Model:Endpoint must be a whole http or https address")]
    [InlineData("--Model:Endpoint", "http://models.example/v1", "Model:Endpoint must be https")]
    public async Task A_setting_that_cannot_be_is_named(string name, string value, string expected)
    {
        var (code, words) = await StartAsync(name, value);

        Assert.Equal(1, code);
        Assert.Contains(expected, words, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_content_root_that_is_not_there_is_named()
    {
        var (code, words) = await StartAsync("--contentRoot", Path.Combine(_folder.FullName, "nowhere"));

        Assert.Equal(1, code);
        Assert.Contains("nowhere", words, StringComparison.Ordinal);
        Assert.Contains("--contentRoot", words, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_settings_file_that_is_no_JSON_is_named_with_the_place()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "appsettings.json"), "{ \"Limits\": ");

        var (code, words) = await StartAsync("--contentRoot", _folder.FullName);

        Assert.Equal(1, code);
        Assert.Contains("appsettings.json", words, StringComparison.Ordinal);
        Assert.Contains("LineNumber", words, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", words, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Words)> StartAsync(params string[] args)
    {
        using var words = new StringWriter();
        var code = await Program.RunAsync(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "None", "--Data:Folder", Path.Combine(_folder.FullName, "data"), .. args], words);
        return (code, words.ToString());
    }

    private static void Break(string rules, string file, string with) => File.AppendAllText(Path.Combine(rules, file), with);

    private string CopyOfRules()
    {
        var source = Path.Combine(AppContext.BaseDirectory, "rules");
        var target = Path.Combine(_folder.FullName, "rules");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return target;
    }
}
