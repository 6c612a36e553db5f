using System.Globalization;
using Assistant.Cli.Tests.Support;

namespace Assistant.Cli.Tests;

public sealed class CultureTests
{
    private static readonly string[][] Commands =
    [
        ["ask", "How might Serbia respond to US secondary sanctions on its energy sector?", "--full"],
        ["assess", "serbia", "--sender", "united states", "--measure", "FINANCE", "--as-of", "2018", "--json"],
        ["rules", "check"],
        ["rules", "coverage"],
        ["rules", "show", "trade.narrow-exports-cascade"],
        ["rules", "why", "SRB", "us-secondary-over-russia", "trade.supplier-under-sanctions", "--json"],
        ["rules", "book"],
    ];

    [Fact]
    public async Task The_same_stands_everywhere()
    {
        foreach (var command in Commands)
        {
            var here = await In("", command);
            Assert.Equal(0, here.ExitCode);
            foreach (var culture in new[] { "tr-TR", "de-DE" })
            {
                var there = await In(culture, command);
                Assert.Equal((culture, here.ExitCode, here.Out), (culture, there.ExitCode, there.Out));
            }
        }
    }

    [Fact]
    public async Task A_run_leaves_its_callers_culture_alone()
    {
        CultureInfo.CurrentCulture = new CultureInfo("tr-TR");

        await CommandLine.RunAsync("--version");

        Assert.Equal("tr-TR", CultureInfo.CurrentCulture.Name);
    }

    private static async Task<CliRun> In(string culture, string[] command)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
        return await CommandLine.RunAsync(command);
    }
}
