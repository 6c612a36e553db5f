using System.Reflection;

namespace Assistant.EndToEnd.Tests.Infra.Azure;

/// <summary>The template, as Microsoft's own compiler and linter read it.</summary>
public sealed class TemplateTests
{
    private static string Bicep { get; } = Executable();

    [Fact]
    public async Task The_template_compiles_and_is_linted_without_a_warning()
    {
        var (code, output, error) = await Tool.RunAsync(Bicep, "build", "infra/azure/main.bicep", "--stdout");

        Assert.Equal("", error.Trim());
        Assert.Equal(0, code);
        Assert.Contains("Microsoft.BotService/botServices/channels", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("small")]
    [InlineData("large")]
    public async Task The_parameters_of_each_size_fit_the_template(string size)
    {
        var (code, output, error) = await Tool.RunAsync(Bicep, "build-params", $"infra/azure/{size}.bicepparam", "--stdout");

        Assert.Equal("", error.Trim());
        Assert.Equal(0, code);
        Assert.Contains(size, output, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Category", "Long")]
    public async Task The_linter_would_notice_a_parameter_nobody_uses()
    {
        var folder = Directory.CreateTempSubdirectory("assistant-bicep-");
        try
        {
            File.Copy(Repository.At("infra", "azure", "bicepconfig.json"), Path.Combine(folder.FullName, "bicepconfig.json"));
            var wrong = Path.Combine(folder.FullName, "wrong.bicep");
            await File.WriteAllTextAsync(wrong, "param nobody string\n");

            var (code, _, error) = await Tool.RunAsync(Bicep, "build", wrong, "--stdout");

            Assert.NotEqual(0, code);
            Assert.Contains("no-unused-params", error, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Executable()
    {
        var path = typeof(TemplateTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "Bicep").Value!;
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, File.GetUnixFileMode(path) | UnixFileMode.UserExecute);
        }

        return path;
    }
}
