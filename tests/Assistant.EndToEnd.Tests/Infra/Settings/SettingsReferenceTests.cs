using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Assistant.EndToEnd.Tests.Infra.Settings;

/// <summary>The files that name every setting say what the code says. <c>APPROVE=1</c> writes the two that are made from it.</summary>
public sealed partial class SettingsReferenceTests
{
    /// <summary>Read by ASP.NET Core, or a header of a probe.</summary>
    private static readonly string[] Foreign = ["ASPNETCORE_FORWARDEDHEADERS_ENABLED", "Host"];

    [Fact]
    public Task The_reference_is_what_the_options_classes_say() => IsCurrentAsync(Repository.At("infra", "SETTINGS.md"), Reference());

    [Fact]
    public Task The_sample_explains_every_option() => IsCurrentAsync(Repository.At("infra", "settings.sample.jsonc"), Sample());

    [Fact]
    public async Task The_sample_is_a_settings_file_that_changes_nothing()
    {
        using var sample = JsonDocument.Parse(
            await File.ReadAllTextAsync(Repository.At("infra", "settings.sample.jsonc")), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });

        Assert.Equal(JsonValueKind.Object, sample.RootElement.ValueKind);
    }

    [Fact]
    public async Task The_Azure_template_names_every_setting_the_host_reads_and_no_other()
    {
        using var plain = JsonDocument.Parse(await File.ReadAllTextAsync(Repository.At("infra", "azure", "settings.json")));
        var template = await File.ReadAllTextAsync(Repository.At("infra", "azure", "modules", "app.bicep"));
        var named = plain.RootElement.EnumerateObject().Select(setting => setting.Name)
            .Concat(InTemplate().Matches(template).Select(match => match.Groups[1].Value.Replace("__", ":", StringComparison.Ordinal)))
            .Except(Foreign)
            .Select(name => ListItem().Replace(name, ""))
            .Distinct(StringComparer.Ordinal);

        Assert.Equal(Keys.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("docker/compose.yaml")]
    [InlineData("docker/Dockerfile")]
    [InlineData("systemd/assistant.service")]
    public async Task A_setting_in_a_deployment_file_is_one_the_host_reads(string file)
    {
        var text = await File.ReadAllTextAsync(Repository.At(["infra", .. file.Split('/')]));
        var named = InFile().Matches(text).Select(match => match.Groups[1].Value.Replace("__", ":", StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(named);
        Assert.Empty(named.Select(name => ListItem().Replace(name, "")).Except(Keys, StringComparer.Ordinal));
    }

    private static IEnumerable<string> Keys => DocumentedSetting.All.SelectMany(part => part.Settings).Select(setting => setting.Key);

    private static string Reference()
    {
        var text = new StringBuilder();
        text.Append(
            """
            # Settings of the host

            Made from the options classes; do not edit. A setting is given on the command line (`--Rules:Folder DIR`), in the environment (`Rules__Folder`),
            in `appsettings.json` beside the program, or in all of them: the command line wins over the environment, that over the file. A name that
            nobody reads stops the start. Where the host listens is ASP.NET Core's own setting: `--urls http://localhost:3978`.
            `infra/settings.sample.jsonc` is a file with all of them at their defaults.

            """.ReplaceLineEndings("\n"));
        foreach (var (section, settings) in DocumentedSetting.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {(section.Name.Length == 0 ? "At the root" : section.Name)}\n\n{DocumentedSetting.MeaningOf(section.Options)}\n\n| setting | default | meaning |\n| --- | --- | --- |\n");
            foreach (var setting in settings)
            {
                text.Append(CultureInfo.InvariantCulture, $"| `{setting.Key}` | {(setting.Default.Length == 0 ? "" : $"`{setting.Default}`")} | {setting.Meaning.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
            }
        }

        return text.ToString();
    }

    private static string Sample()
    {
        var text = new StringBuilder("// Every setting of the host, explained, at its default and commented out: copy what you change into appsettings.json.\n{\n");
        foreach (var (section, settings) in DocumentedSetting.All)
        {
            var isRoot = section.Name.Length == 0;
            text.Append(isRoot ? "" : $"  // {DocumentedSetting.MeaningOf(section.Options)}\n  // \"{section.Name}\": {{\n");
            foreach (var setting in settings)
            {
                var name = setting.Key.Split(':')[^1];
                text.Append(CultureInfo.InvariantCulture, $"  // {(isRoot ? "" : "  ")}// {setting.Meaning}\n  // {(isRoot ? "" : "  ")}{JsonSerializer.Serialize(name)}: {JsonSerializer.Serialize(setting.Default)},\n");
            }

            text.Append(isRoot ? "" : "  // },\n");
        }

        return text.Append("}\n").ToString();
    }

    private static async Task IsCurrentAsync(string path, string made)
    {
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            await File.WriteAllTextAsync(path, made);
        }

        Assert.True(File.Exists(path), $"{path} is missing; run this test once with APPROVE=1.");
        Assert.Equal(await File.ReadAllTextAsync(path), made);
    }

    [GeneratedRegex(@"\{ name: '([A-Za-z_]+(?:__[A-Za-z0-9_]+)*)(?:__\$\{index\})?', (?:value|secretRef):", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InTemplate();

    [GeneratedRegex(@"^\s*(?:Environment=|ENV )?((?:MicrosoftApp[A-Za-z]+)|(?:[A-Z][A-Za-z]+__[A-Za-z0-9_]+))\s*[:=]", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InFile();

    [GeneratedRegex(@":[0-9]+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ListItem();
}
