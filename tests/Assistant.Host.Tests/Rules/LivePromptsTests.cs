using System.Text.Json;
using Assistant.Host.Tests.Support;

namespace Assistant.Host.Tests.Rules;

/// <summary>Prompts go live as rules do, where a language model asks with them.</summary>
public sealed class LivePromptsTests : IDisposable
{
    private readonly RulesCopy _rules = new();

    public void Dispose() => _rules.Dispose();

    [Fact]
    public async Task A_good_edit_is_asked_with_and_a_bad_one_leaves_the_last_good_prompts()
    {
        await using var host = await EditedHost.StartAsync(
            _rules, "--Prompts:Folder", _rules.Prompts, "--Model:Endpoint", "http://127.0.0.1:9/v1", "--Model:Name", "nobody", "--Model:Key", "none");
        var first = Version(await host.ReadyWhereAsync(ready => Version(ready) is not null));
        var prompt = Path.Combine(_rules.Prompts, "reword-sentences", "skprompt.txt");
        var text = await File.ReadAllTextAsync(prompt);

        await File.WriteAllTextAsync(prompt, text + "\nKeep to plain words.\n");
        var second = Version(await host.ReadyWhereAsync(ready => Version(ready) != first));

        await File.WriteAllTextAsync(prompt, text + "\n{{$nobody_fills_this}}\n");
        var broken = await host.ReadyWhereAsync(ready => ready.GetProperty("promptProblems").GetArrayLength() > 0);
        Assert.Equal(second, Version(broken));
        Assert.StartsWith("reword-sentences/", broken.GetProperty("promptProblems")[0].GetString(), StringComparison.Ordinal);

        await File.WriteAllTextAsync(prompt, text);
        var mended = await host.ReadyWhereAsync(ready => Version(ready) == first);
        Assert.Equal(0, mended.GetProperty("promptProblems").GetArrayLength());
    }

    private static string? Version(JsonElement ready) => ready.GetProperty("prompts").GetString();
}
