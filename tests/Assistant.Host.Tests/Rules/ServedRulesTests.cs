using Assistant.Host.Rules;
using Assistant.Host.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Host.Tests.Rules;

/// <summary>Edits are read while earlier ones compile: whichever comes first, the newest good one ends in force and the newest one says what is wrong.</summary>
public sealed class ServedRulesTests : IDisposable
{
    private const string Edited = "claims/trade.yaml";

    private readonly RulesCopy _rules = new();

    public void Dispose() => _rules.Dispose();

    [Fact]
    public async Task A_good_edit_that_a_broken_one_follows_while_it_compiles_goes_live_and_the_problem_stands()
    {
        await using var app = await LoadedAsync();
        var (served, before) = (app.Services.GetRequiredService<ServedRules>(), _rules.Read(Edited));
        var first = served.State.Serving;

        var good = Read(served, before + "\n# a thought\n");
        Assert.Null(Read(served, before + "\n- id: trade.half-a-rule\n"));
        served.TakeUp(good!);

        Assert.NotEqual(first, served.State.Serving);
        Assert.Equal(good!.Snapshot.Version, served.State.Serving);
        Assert.NotEmpty(served.State.Problems);
    }

    [Fact]
    public async Task A_good_edit_after_a_broken_one_takes_the_problem_away_once_it_is_in_force()
    {
        await using var app = await LoadedAsync();
        var (served, before) = (app.Services.GetRequiredService<ServedRules>(), _rules.Read(Edited));

        Read(served, before + "\n- id: trade.half-a-rule\n");
        var good = Read(served, before + "\n# a thought\n");
        Assert.NotEmpty(served.State.Problems);
        served.TakeUp(good!);

        Assert.Empty(served.State.Problems);
        Assert.Equal(good!.Snapshot.Version, served.State.Serving);
    }

    [Fact]
    public async Task Files_saved_while_they_were_read_are_nobodys_edit()
    {
        await using var app = await LoadedAsync();
        var served = app.Services.GetRequiredService<ServedRules>();

        Assert.False(served.TryRead(() => false, out var edit));

        Assert.Null(edit);
    }

    private CheckedRules? Read(ServedRules served, string text)
    {
        _rules.Write(Edited, text);
        Assert.True(served.TryRead(() => true, out var edit));
        return edit;
    }

    /// <summary>What is written from now on is an edit, and not what the host began with.</summary>
    private async Task<WebApplication> LoadedAsync()
    {
        var app = Program.Build(
            ["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "None", "--Rules:Folder", _rules.Folder, "--Data:Folder", _rules.Data, "--Rules:Watch", "false"]);
        await app.Services.GetRequiredService<ServedRules>().Loaded;
        return app;
    }
}
