namespace Assistant.EndToEnd.Tests.Infra.Scripts;

/// <summary>Shell scripts, as shellcheck reads them.</summary>
public sealed class ShellTests
{
    public static TheoryData<string> All => new(
        Directory.EnumerateFiles(Repository.At("infra"), "*.sh", SearchOption.AllDirectories)
            .Append(Repository.At(".ci", "run"))
            .Select(path => Path.GetRelativePath(Repository.Root, path))
            .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(All))]
    public async Task Shellcheck_finds_nothing(string script)
    {
        var (code, output, error) = await Tool.RunAsync("shellcheck", script);

        Assert.True(code == 0, output + error);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_script_can_be_started_and_stops_at_its_first_fault(string script)
    {
        var path = Repository.At(script);

        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(path).HasFlag(UnixFileMode.UserExecute) || script == Path.Combine(".ci", "run"));
        Assert.Contains("set -euo pipefail", File.ReadAllText(path), StringComparison.Ordinal);
    }
}
