using System.Net.Http.Json;
using System.Text.Json;
using Assistant.Host.Tests.Support;

namespace Assistant.Host.Tests.Rules;

/// <summary>A good edit goes live, a bad one changes nothing but what maintainers are told, and a broken folder is no reason not to start.</summary>
public sealed class LiveRulesTests : IDisposable
{
    private readonly RulesCopy _rules = new();

    public void Dispose() => _rules.Dispose();

    [Fact]
    public async Task A_good_edit_is_answered_from()
    {
        await using var host = await EditedHost.StartAsync(_rules);
        var before = await host.VersionAsync();

        _rules.Append("claims/trade.yaml", "\n# a thought of the maintainer\n");

        var after = await host.VersionOtherThanAsync(before);
        Assert.Equal(after, await host.AnsweredUnderAsync());
        Assert.Empty(await host.ProblemsAsync());
    }

    [Fact]
    public async Task A_bad_edit_leaves_the_last_good_version_serving_and_is_told_to_maintainers_alone()
    {
        await using var host = await EditedHost.StartAsync(_rules);
        var before = await host.VersionAsync();
        var good = _rules.Read("claims/trade.yaml");

        _rules.Write("claims/trade.yaml", good + "\n- id: trade.half-a-rule\n");

        var problems = await host.ProblemsWhereAsync(found => found.Count > 0);
        Assert.Contains(problems, p => p.StartsWith("claims/trade.yaml:", StringComparison.Ordinal));
        Assert.Equal(before, await host.AnsweredUnderAsync());
        Assert.DoesNotContain("half-a-rule", await host.AnswerAsync(), StringComparison.Ordinal);

        _rules.Write("claims/trade.yaml", good);

        Assert.Empty(await host.ProblemsWhereAsync(found => found.Count == 0));
        Assert.Equal(before, await host.VersionAsync());
    }

    [Fact]
    public async Task A_broken_folder_starts_with_the_last_good_version_and_says_what_is_wrong()
    {
        string good;
        await using (var first = await EditedHost.StartAsync(_rules))
        {
            good = await first.VersionAsync();
        }

        _rules.Append("rulebase.yaml", "\nunknown-key: 1\n");
        await using var second = await EditedHost.StartAsync(_rules);

        Assert.Equal(good, await second.AnsweredUnderAsync());
        Assert.Contains(await second.ProblemsAsync(), p => p.StartsWith("rulebase.yaml:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_edit_is_not_taken_up_where_nobody_asked_for_it()
    {
        await using var host = await EditedHost.StartAsync(_rules, "--Rules:Watch", "false");
        await using var watching = await EditedHost.StartAsync(_rules, "--Rules:History", "false");
        var before = await host.VersionAsync();

        _rules.Append("claims/trade.yaml", "\n# a thought\n");

        await watching.VersionOtherThanAsync(before);
        Assert.Equal(before, await host.VersionAsync());
    }

    [Fact]
    public async Task A_packed_version_is_served_and_a_signature_is_required_where_a_key_is_set()
    {
        var (pack, key, stranger) = (_rules.Pack(withSignature: true), _rules.PublicKey(own: true), _rules.PublicKey(own: false));

        await using (var host = await EditedHost.StartAsync(_rules, "--Rules:Folder", pack, "--Rules:PublicKey", key))
        {
            Assert.Equal(await host.VersionAsync(), await host.AnsweredUnderAsync());
        }

        var refused = await Assert.ThrowsAsync<RuleBase.InvalidRulesException>(() => EditedHost.StartAsync(_rules, "--Rules:Folder", pack, "--Rules:PublicKey", stranger, "--Rules:History", "false"));
        Assert.Equal("RB022", refused.Problems[0].Code);
    }

    [Fact]
    public async Task A_question_is_answered_under_the_version_it_names()
    {
        var old = _rules.Pack(withSignature: false);
        _rules.Write("rulebase.yaml", _rules.Read("rulebase.yaml").Replace("version: 1.0.0", "version: 1.1.0", StringComparison.Ordinal));
        await using var host = await EditedHost.StartAsync(_rules, "--Rules:Also:0", old);

        using var plain = JsonDocument.Parse(await host.AnswerAsync());
        using var earlier = JsonDocument.Parse(await host.AnswerAsync("How might Serbia respond to US sanctions under rule base 1.0.0?"));

        Assert.Equal("1.1.0", plain.RootElement.GetProperty("ruleBase").GetProperty("version").GetString());
        Assert.Equal("1.0.0", earlier.RootElement.GetProperty("ruleBase").GetProperty("version").GetString());
        Assert.DoesNotContain("Only rule base", await host.AnswerAsync("How might Serbia respond to US sanctions under rule base 1.0.0?"), StringComparison.Ordinal);
    }
}
