using System.Globalization;
using System.IO.Compression;
using System.Net.Http.Json;
using System.Text.Json;
using Assistant.Host.Rules;
using Assistant.Host.Tests.Support;
using Assistant.Planner;
using Assistant.Planner.Delivery;
using Assistant.Planner.Questions;
using Assistant.RuleBase;
using Assistant.RuleBase.Live;
using Assistant.RuleBase.Loading;
using Assistant.RuleBase.LocalFigures;
using Assistant.RuleBase.Packing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

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

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_folder_without_its_first_file_or_gone_altogether_starts_with_the_last_good_version_and_goes_on_once_it_is_back(bool altogether)
    {
        string good;
        await using (var first = await EditedHost.StartAsync(_rules))
        {
            good = await first.VersionAsync();
        }

        var (place, aside) = altogether ? (_rules.Folder, _rules.Folder + "-aside") : (Path.Combine(_rules.Folder, "rulebase.yaml"), Path.Combine(_rules.Data, "rulebase.yaml"));
        Directory.Move(place, aside);
        await using var second = await EditedHost.StartAsync(_rules);

        Assert.Equal(good, await second.AnsweredUnderAsync());
        Assert.Contains(await second.ProblemsAsync(), p => p.StartsWith("rulebase.yaml:1:1: RB016", StringComparison.Ordinal));

        Directory.Move(aside, place);

        Assert.Empty(await second.ProblemsWhereAsync(found => found.Count == 0));
    }

    [Fact]
    public async Task A_pack_whose_manifest_is_nothing_starts_with_the_last_good_version()
    {
        var pack = _rules.Pack(withSignature: false);
        string good;
        await using (var first = await EditedHost.StartAsync(_rules, "--Rules:Folder", pack))
        {
            good = await first.VersionAsync();
        }

        WriteOver(pack, "null"u8);
        await using var second = await EditedHost.StartAsync(_rules, "--Rules:Folder", pack);

        Assert.Equal(good, await second.AnsweredUnderAsync());
        Assert.Contains(await second.ProblemsAsync(), p => p.Contains("no whole pack", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Strangers_do_not_learn_where_on_the_machine_anything_lies()
    {
        var pack = _rules.Pack(withSignature: true);
        var key = _rules.PublicKey(own: true);
        string[] settings = ["--Rules:Folder", pack, "--Rules:PublicKey", key];
        await using (await EditedHost.StartAsync(_rules, settings))
        {
            // Keeps the version.
        }

        File.Delete(key);
        await using (var host = await EditedHost.StartAsync(_rules, settings))
        {
            Assert.All(await host.ProblemsAsync(), Placeless);
        }

        File.Delete(pack);
        await using (var host = await EditedHost.StartAsync(_rules, settings[..2]))
        {
            Assert.All(await host.ProblemsAsync(), Placeless);
        }
    }

    [Fact]
    public async Task A_broken_figure_of_this_machine_is_named_by_its_place_in_the_data_folder()
    {
        await using var host = await EditedHost.StartAsync(_rules);
        new FigureStore(_rules.Data).Keep(new FigureSet(
            "mine", "Mine 2026", "personal use", DateTimeOffset.UnixEpoch, new RuleFile("mine.csv", "iso3,year,indicator,value\n")));
        File.WriteAllText(Path.Combine(_rules.Data, "figures", "mine", "set.json"), "null");

        _rules.Append("claims/trade.yaml", "\n# an edit, for all to be read again\n");

        Assert.StartsWith("figures/mine/set.json:1:1: RB016", Assert.Single(await host.ProblemsWhereAsync(found => found.Count > 0)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_broken_figure_of_this_machine_starts_with_the_last_good_version_and_the_figures_it_had(bool had)
    {
        var figures = new FigureStore(_rules.Data);
        if (had)
        {
            figures.Keep(Reserves("25.5"));
        }

        var before = "";
        await using (var host = await EditedHost.StartAsync(_rules))
        {
            before = await HashAsync(host, "How might Serbia respond to US sanctions?");
        }

        figures.Keep(Reserves("much"));

        await using (var host = await EditedHost.StartAsync(_rules))
        {
            Assert.StartsWith("figures/my-reserves/figures.csv:2:", Assert.Single(await host.ProblemsAsync()), StringComparison.Ordinal);
            Assert.Equal(before, await HashAsync(host, "How might Serbia respond to US sanctions?"));
        }
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

    /// <summary>A pack of nothing but this manifest.</summary>
    private static void WriteOver(string pack, ReadOnlySpan<byte> manifest)
    {
        File.Delete(pack);
        using var archive = ZipFile.Open(pack, ZipArchiveMode.Create);
        using var entry = archive.CreateEntry("manifest.json").Open();
        entry.Write(manifest);
    }

    private void Placeless(string problem) => Assert.DoesNotContain(Path.GetDirectoryName(_rules.Folder)!, problem, StringComparison.Ordinal);

    [Fact]
    public async Task Whatever_answers_is_kept_with_its_figures_so_that_they_can_be_made_anew()
    {
        var also = _rules.Pack(withSignature: false);
        _rules.Write("rulebase.yaml", _rules.Read("rulebase.yaml").Replace("version: 1.0.0", "version: 1.1.0", StringComparison.Ordinal));
        var figures = new FigureStore(_rules.Data);
        figures.Keep(Reserves("25.5"));
        List<string> answered = [];
        await using (var host = await EditedHost.StartAsync(_rules, "--Rules:Also:0", also))
        {
            answered.Add(await HashAsync(host, "How might Serbia respond to US sanctions?"));
            answered.Add(await HashAsync(host, "How might Serbia respond to US sanctions under rule base 1.0.0?"));
            var before = await host.VersionAsync();
            figures.Keep(Reserves("31"));
            _rules.Append("claims/trade.yaml", "\n# a thought\n");
            await host.VersionOtherThanAsync(before);
            answered.Add(await HashAsync(host, "How might Serbia respond to US sanctions?"));
        }

        var kept = RuleHistory.All(_rules.Data).SelectMany(history => history.Kept()).Select(version => ContentHash.Of(RulePack.Read(version.File).ReadAll()));
        var laid = new FigureHistory(_rules.Data).Kept().Select(store => store.Read()).ToList();
        var known = kept.SelectMany(content => laid.Select(sets => "sha256:" + LocalHash.Of(content, sets))).ToHashSet();
        Assert.Equal(3, answered.Distinct().Count());
        Assert.All(answered, hash => Assert.Contains(hash, known));
    }

    [Fact]
    public async Task Former_rules_are_let_go_of_once_no_answer_that_is_kept_may_name_them()
    {
        var (history, now) = (RuleHistory.Of(_rules.Data, _rules.Folder), DateTimeOffset.UtcNow);
        foreach (var day in Enumerable.Range(0, 40))
        {
            history.Keep(new RuleBaseVersion("0.9.0", day.ToString("x12", CultureInfo.InvariantCulture).PadRight(64, '0')), [new RuleFile("rulebase.yaml", $"{day}")],
                new FakeTimeProvider(now.AddDays(day - 40)));
        }

        await using var app = Program.Build(
            ["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "None", "--Rules:Folder", _rules.Folder, "--Data:Folder", _rules.Data, "--Rules:Watch", "false"]);
        await app.Services.GetRequiredService<IAnswerArchive>().KeepAsync(await GivenAsync(app.Services, now.AddDays(-30)));

        await app.Services.GetRequiredService<FormerRules>().LetGoAsync(default);

        Assert.Equal(32, history.Kept().Count); // a day further back than the answer, and the one that was in force then
    }

    private static async Task<string> HashAsync(EditedHost host, string question)
    {
        using var answer = JsonDocument.Parse(await host.AnswerAsync(question));
        return answer.RootElement.GetProperty("ruleBase").GetProperty("hash").GetString()!;
    }

    private static async Task<DeliveredAnswer> GivenAsync(IServiceProvider services, DateTimeOffset at)
    {
        var (answer, _) = await services.GetRequiredService<ServedRules>().Answerer.AnswerAsync("help", ConversationContext.Empty, AnswerOptions.Default);
        return new DeliveredAnswer(answer, ConversationContext.Empty, AnswerOptions.Default, new Asker("directline", "c1", "u1"), at);
    }

    private static FigureSet Reserves(string value) =>
        new("my-reserves", "My reserves", "personal use", DateTimeOffset.UnixEpoch, new RuleFile("figures.csv", $"iso3,year,indicator,value\nSRB,2025,reserves,{value}\n"));
}
