using System.Globalization;
using System.Text.RegularExpressions;

namespace Assistant.EndToEnd.Tests.Infra.Systemd;

/// <summary>The service for one plain Linux machine.</summary>
public sealed partial class UnitTests
{
    [Fact]
    public async Task The_unit_is_hardened_to_an_exposure_of_two_at_most()
    {
        var (_, output, error) = await Tool.RunAsync("systemd-analyze", "security", "--offline=true", "--no-pager", "infra/systemd/assistant.service");

        var level = Exposure().Match(output);
        Assert.True(level.Success, output + error);
        Assert.InRange(double.Parse(level.Groups[1].ValueSpan, CultureInfo.InvariantCulture), 0, 2.0);
    }

    [Fact]
    public async Task The_unit_has_no_setting_systemd_does_not_know()
    {
        var (_, output, error) = await Tool.RunAsync("systemd-analyze", "verify", "--man=no", "infra/systemd/assistant.service");

        Assert.DoesNotContain("Unknown", output + error, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Failed to parse", output + error, StringComparison.OrdinalIgnoreCase);
    }

    [GeneratedRegex(@"Overall exposure level for assistant\.service: ([0-9.]+)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Exposure();
}
