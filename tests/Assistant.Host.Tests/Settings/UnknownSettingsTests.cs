using Assistant.Host.Settings;
using Microsoft.Extensions.Configuration;

namespace Assistant.Host.Tests.Settings;

public sealed class UnknownSettingsTests
{
    [Fact]
    public void A_misspelt_setting_is_named_with_the_nearest_known_one()
    {
        var found = UnknownSettings.In(Configured("Rules:Foldr", "somewhere"));

        Assert.Equal(["Rules:Foldr is no setting; did you mean `Folder`?"], found);
    }

    [Fact]
    public void Known_settings_and_lists_pass_in_any_case_and_the_root_belongs_to_everybody()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["rules:FOLDER"] = "somewhere", ["Rules:Also:0"] = "elsewhere", ["PATH"] = "/bin", ["DirectLine:AllowedOrigins:0"] = "https://example.org",
        }).Build();

        Assert.Empty(UnknownSettings.In(configuration));
    }

    [Fact]
    public async Task The_host_does_not_start_with_a_setting_nobody_reads()
    {
        using var error = new StringWriter();

        var code = await Program.RunAsync(["--urls", "http://127.0.0.1:0", "--Data:Foldr", "x"], error);

        Assert.Equal(1, code);
        Assert.Contains("Data:Foldr is no setting", error.ToString(), StringComparison.Ordinal);
    }

    private static IConfiguration Configured(string key, string value) =>
        new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { [key] = value }).Build();
}
