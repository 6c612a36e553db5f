using System.Security.Cryptography;
using Assistant.Cli.Tests.Support;
using Assistant.RuleBase.Live;
using Assistant.RuleBase.Loading;

namespace Assistant.Cli.Tests;

/// <summary>A version travels as one file, and an earlier one comes back with one command.</summary>
public sealed class RulesPackTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("assistant-pack-");
    private readonly RulesCopy _rules = new();

    public void Dispose()
    {
        _folder.Delete(recursive: true);
        _rules.Dispose();
    }

    [Fact]
    public async Task What_is_packed_unpacks_to_the_same_rules()
    {
        var packed = await CommandLine.RunAsync("rules", "pack", "--out", In("a.rulepack"), "--json");
        var unpacked = await CommandLine.RunAsync("rules", "unpack", In("a.rulepack"), "--to", In("unpacked"));

        Assert.Equal((0, 0), (packed.ExitCode, unpacked.ExitCode));
        Assert.Equal($"sha256:{Repository.Snapshot.Version.Hash}", packed.Json.GetProperty("ruleBase").GetProperty("hash").GetString());
        Assert.Equal(new RuleFolder(Repository.Rules).ReadAll(), new RuleFolder(In("unpacked")).ReadAll());
    }

    [Fact]
    public async Task Rules_with_a_problem_are_not_packed()
    {
        _rules.Replace("rulebase.yaml", "version:", "unknown: 1\nversion:");

        var run = await CommandLine.RunAsync("rules", "pack", "--rules", _rules.Folder, "--out", In("a.rulepack"), "--json");

        Assert.Equal(1, run.ExitCode);
        Assert.False(run.Json.GetProperty("ok").GetBoolean());
        Assert.Contains(run.Json.GetProperty("items").EnumerateArray(), p => p.GetProperty("file").GetString()!.EndsWith("rulebase.yaml", StringComparison.Ordinal));
        Assert.Contains("rulebase.yaml:", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(In("a.rulepack")));
    }

    [Fact]
    public async Task A_signature_is_verified_against_the_key_that_is_named()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        File.WriteAllText(In("key.pem"), key.ExportECPrivateKeyPem());
        File.WriteAllText(In("key.pub.pem"), key.ExportSubjectPublicKeyInfoPem());
        File.WriteAllText(In("other.pem"), other.ExportSubjectPublicKeyInfoPem());
        await CommandLine.RunAsync("rules", "pack", "--out", In("a.rulepack"), "--key", In("key.pem"));

        var right = await CommandLine.RunAsync("rules", "unpack", In("a.rulepack"), "--verify", "--public-key", In("key.pub.pem"));
        var wrong = await CommandLine.RunAsync("rules", "unpack", In("a.rulepack"), "--verify", "--public-key", In("other.pem"), "--json");

        Assert.Equal(0, right.ExitCode);
        Assert.Contains("signed with this key", right.Out, StringComparison.Ordinal);
        Assert.Equal(1, wrong.ExitCode);
        Assert.Contains("RB022", wrong.Error, StringComparison.Ordinal);
        Assert.Equal("RB022", wrong.Json.GetProperty("items")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_folder_that_holds_something_is_not_written_over()
    {
        await CommandLine.RunAsync("rules", "pack", "--out", In("a.rulepack"));

        var run = await CommandLine.RunAsync("rules", "unpack", In("a.rulepack"), "--to", _rules.Folder);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("not empty", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_command_goes_back_to_the_version_before_and_loses_nothing()
    {
        var before = Keep();
        _rules.Replace("claims/trade.yaml", "- id:", "# a mistake that loads\n- id:");
        Keep();
        _rules.Replace("claims/trade.yaml", "- id:", "- id is broken now:");

        var run = await RollbackAsync("1.0.0+" + before[..12]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(before, RuleBaseLoader.Load(_rules.Folder).Version.Hash);
        Assert.Contains("is broken now", File.ReadAllText(Path.Combine(run.Json.GetProperty("items")[0].GetProperty("aside").GetString()!, "claims/trade.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_version_it_is_the_newest_that_differs()
    {
        var before = Keep();
        _rules.Replace("claims/trade.yaml", "- id:", "# a mistake that loads\n- id:");
        Keep();

        Assert.Equal(0, (await RollbackAsync()).ExitCode);
        Assert.Equal(before, RuleBaseLoader.Load(_rules.Folder).Version.Hash);
    }

    [Fact]
    public async Task Where_nothing_is_kept_it_says_so()
    {
        var run = await RollbackAsync();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("no version of", run.Error, StringComparison.Ordinal);
        Assert.Contains("no version of", run.Json.GetProperty("summary").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    private string In(string name) => Path.Combine(_folder.FullName, name);

    private Task<CliRun> RollbackAsync(params string[] more) =>
        CommandLine.RunAsync(["rules", "rollback", "--rules", _rules.Folder, "--data", In("data"), "--json", .. more]);

    private string Keep()
    {
        var source = new RuleFolder(_rules.Folder);
        var version = RuleBaseLoader.Check(source).Snapshot!.Version;
        RuleHistory.Of(In("data"), _rules.Folder).Keep(version, source.ReadAll(), TimeProvider.System);
        return version.Hash;
    }
}
