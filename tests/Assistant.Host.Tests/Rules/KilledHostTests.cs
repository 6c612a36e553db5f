using System.Net.Http.Json;
using System.Text.Json;
using Assistant.Host.Tests.Support;
using Assistant.RuleBase.Live;

namespace Assistant.Host.Tests.Rules;

/// <summary>A host that is killed, not stopped, while its rules lie broken on the disk.</summary>
public sealed class KilledHostTests : IDisposable
{
    private readonly RulesCopy _rules = new();

    public void Dispose() => _rules.Dispose();

    [Fact]
    public async Task Killed_with_a_broken_file_on_disk_a_host_starts_with_the_last_good_version_and_says_which_line_is_wrong()
    {
        string edited;
        await using (var first = await StartAsync())
        {
            var shipped = await VersionAsync(first);
            _rules.Append("claims/trade.yaml", "\n# a thought of the maintainer\n");
            await UntilAsync(async () => await VersionAsync(first) != shipped && RuleHistory.Of(_rules.Data, _rules.Folder).Kept().Count == 2);
            edited = await VersionAsync(first);
            _rules.Append("claims/trade.yaml", "- id: trade.half-a-rule\n");
            await UntilAsync(async () => (await ProblemsAsync(first)).Count > 0);
        } // killed

        await using var second = await StartAsync();

        Assert.Equal(edited, await VersionAsync(second));
        Assert.Contains(await ProblemsAsync(second), problem => problem.StartsWith($"claims/trade.yaml:{_rules.LineOf("claims/trade.yaml", "trade.half-a-rule")}:", StringComparison.Ordinal));
        using var answer = await second.Client.PostAsJsonAsync("/api/ask", new { text = "How might Serbia respond to US sanctions?" });
        Assert.EndsWith((await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("ruleBase").GetProperty("hash").GetString()!["sha256:".Length..][..12], edited, StringComparison.Ordinal);
    }

    private Task<HostProcess> StartAsync() => HostProcess.StartAsync("--Logging:LogLevel:Assistant", "Error", "--Rules:Folder", _rules.Folder, "--Data:Folder", _rules.Data);

    private static async Task<string> VersionAsync(HostProcess host) => (await ReadyAsync(host)).GetProperty("ruleBase").GetString()!;

    private static async Task<IReadOnlyList<string>> ProblemsAsync(HostProcess host) =>
        [.. (await ReadyAsync(host)).GetProperty("problems").EnumerateArray().Select(problem => problem.GetString()!)];

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!await holds())
        {
            await Task.Delay(20, patience.Token);
        }
    }

    private static Task<JsonElement> ReadyAsync(HostProcess host) => host.Client.GetFromJsonAsync<JsonElement>("/health/ready");
}
