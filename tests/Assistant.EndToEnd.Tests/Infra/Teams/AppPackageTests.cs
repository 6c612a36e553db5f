using System.IO.Compression;
using System.Text.Json;
using Assistant.EndToEnd.Tests.Support;

namespace Assistant.EndToEnd.Tests.Infra.Teams;

/// <summary>The package a Teams administrator uploads, held against Microsoft's own validator.</summary>
public sealed class AppPackageTests(NodeClients clients) : IClassFixture<NodeClients>, IDisposable
{
    private const string BotId = "11111111-2222-3333-4444-555555555555";
    private const string Domain = "assistant.example.org";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("assistant-teams-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task The_package_holds_the_three_files_Teams_wants_and_passes_Microsofts_validator()
    {
        var zip = await PackAsync("one.zip");
        await using var archive = await ZipFile.OpenReadAsync(zip);

        Assert.Equal(["color.png", "manifest.json", "outline.png"], archive.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));
        var manifest = Path.Combine(_folder.FullName, "manifest.json");
        await archive.GetEntry("manifest.json")!.ExtractToFileAsync(manifest);
        var problems = await clients.RunAsync("validate-manifest.mjs", manifest);
        Assert.Empty(problems.EnumerateArray().Select(problem => problem.GetString()));
    }

    [Fact]
    public async Task The_validator_would_notice_a_wrong_scope()
    {
        var wrong = Path.Combine(_folder.FullName, "wrong.json");
        var (code, output, error) = await Tool.RunAsync("node", "infra/teams/manifest.mjs", BotId, Domain, "1.0.0", "Us", Commands);
        Assert.True(code == 0, error);
        await File.WriteAllTextAsync(wrong, output.Replace("\"groupChat\"", "\"everywhere\"", StringComparison.Ordinal));

        var problems = await clients.RunAsync("validate-manifest.mjs", wrong);

        Assert.NotEqual(0, problems.GetArrayLength());
    }

    [Fact]
    public async Task The_commands_are_those_the_bot_answers_to()
    {
        var (_, output, _) = await Tool.RunAsync("node", "infra/teams/manifest.mjs", BotId, Domain, "1.0.0", "Us", Commands);
        using var manifest = JsonDocument.Parse(output);
        using var own = JsonDocument.Parse(await File.ReadAllTextAsync(Commands));

        var listed = manifest.RootElement.GetProperty("bots")[0].GetProperty("commandLists");
        Assert.True(JsonElement.DeepEquals(own.RootElement.GetProperty("commandLists"), listed));
        Assert.InRange(listed.GetArrayLength(), 1, 3);
        Assert.All(listed.EnumerateArray(), list => Assert.InRange(list.GetProperty("commands").GetArrayLength(), 1, 10));
    }

    [Theory]
    [InlineData("not-an-id", Domain, "is no bot id")]
    [InlineData(BotId, "https://assistant.example.org/x", "is no domain")]
    public async Task A_wrong_argument_is_told_in_a_sentence(string botId, string domain, string told)
    {
        var (code, _, error) = await Tool.RunAsync("bash", "infra/teams/pack.sh", botId, domain, Path.Combine(_folder.FullName, "no.zip"));

        Assert.Equal(1, code);
        Assert.Contains(told, error, StringComparison.Ordinal);
        Assert.DoesNotContain("    at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_files_make_the_same_bytes()
    {
        Assert.Equal(await File.ReadAllBytesAsync(await PackAsync("one.zip")), await File.ReadAllBytesAsync(await PackAsync("two.zip")));
    }

    [Theory]
    [InlineData("color.png", 192)]
    [InlineData("outline.png", 32)]
    public async Task Icons_have_the_size_Teams_wants(string name, int size)
    {
        var bytes = await File.ReadAllBytesAsync(Repository.At("infra", "teams", "icons", name));

        Assert.Equal(size, System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)));
        Assert.Equal(size, System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20)));
    }

    private static string Commands => Repository.At("src", "Assistant.Bot", "Teams", "commands.json");

    private async Task<string> PackAsync(string name)
    {
        var zip = Path.Combine(_folder.FullName, name);
        var (code, _, error) = await Tool.RunAsync("bash", "infra/teams/pack.sh", BotId, Domain, zip);
        Assert.True(code == 0, error);
        return zip;
    }
}
