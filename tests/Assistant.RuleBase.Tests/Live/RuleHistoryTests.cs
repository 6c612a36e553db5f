using System.Globalization;
using Assistant.RuleBase.Live;
using Assistant.RuleBase.Loading;
using Assistant.RuleBase.Packing;
using Assistant.RuleBase.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.RuleBase.Tests.Live;

/// <summary>Good versions are kept, newest first, and a damaged one is passed over.</summary>
public sealed class RuleHistoryTests : IDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("assistant-history-");
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero));

    public void Dispose() => _data.Delete(recursive: true);

    [Fact]
    public void The_newest_stands_first()
    {
        var history = History("rules");
        Keep(history, 'a');
        Keep(history, 'b');

        Assert.Equal(["1.0.0+bbbbbbbbbbbb", "1.0.0+aaaaaaaaaaaa"], history.Kept().Select(k => k.Version));
    }

    [Fact]
    public void Going_back_to_a_version_makes_it_the_newest()
    {
        var history = History("rules");
        Keep(history, 'a');
        Keep(history, 'b');
        Keep(history, 'a');

        Assert.Equal(["1.0.0+aaaaaaaaaaaa", "1.0.0+bbbbbbbbbbbb"], history.Kept().Select(k => k.Version));
    }

    [Fact]
    public void However_many_edits_an_afternoon_brings_what_may_be_named_since_then_is_kept()
    {
        var (history, morning) = (History("rules"), _time.GetUtcNow());
        KeepSmall(history, 60);

        history.LetGo(morning);

        Assert.Equal(60, history.Kept().Count);
    }

    [Fact]
    public void What_was_out_of_force_before_goes_and_what_was_in_force_at_the_moment_stays()
    {
        var history = History("rules");
        KeepSmall(history, 30);
        var needed = _time.GetUtcNow().AddSeconds(-30); // the thirtieth came a minute ago
        KeepSmall(history, 25, from: 30);

        history.LetGo(needed);

        Assert.Equal(Enumerable.Range(29, 26).Reverse().Select(Name), history.Kept().Select(kept => kept.Version));
    }

    [Fact]
    public void Twenty_stay_however_old_they_are()
    {
        var history = History("rules");
        KeepSmall(history, 25);

        history.LetGo(_time.GetUtcNow().AddYears(1));

        Assert.Equal(Enumerable.Range(5, 20).Reverse().Select(Name), history.Kept().Select(kept => kept.Version));
    }

    [Fact]
    public void There_is_an_end_to_how_many_are_kept()
    {
        var (history, start) = (History("rules"), _time.GetUtcNow());
        KeepSmall(history, 1);
        var folder = Path.GetDirectoryName(history.Kept()[0].File)!;
        for (var i = 1; i < 1_010; i++)
        {
            var file = Path.Combine(folder, $"{Name(i)}.rulepack");
            File.WriteAllText(file, "");
            File.SetLastWriteTimeUtc(file, start.AddMinutes(i).UtcDateTime);
        }

        history.LetGo(start.AddDays(-90));

        Assert.Equal(1_000, history.Kept().Count);
        Assert.Equal(Name(1_009), history.Kept()[0].Version);
    }

    [Fact]
    public void A_kept_version_takes_less_room_than_a_packed_one_and_holds_the_same()
    {
        Keep(History("rules"), 'a');

        var kept = Assert.Single(Assert.Single(RuleHistory.All(_data.FullName)).Kept());

        Assert.Equal(RealBase.Files.OrderBy(file => file.Path, StringComparer.Ordinal), RulePack.Read(kept.File).ReadAll());
        Assert.True(new FileInfo(kept.File).Length < RealBase.Files.Sum(file => file.Text.Length) / 2);
    }

    [Fact]
    public void Each_folder_has_its_own()
    {
        Keep(History("rules"), 'a');

        Assert.Empty(History("other-rules").Kept());
    }

    [Fact]
    public void The_last_good_one_is_the_newest_that_still_loads()
    {
        var history = History("rules");
        Assert.Null(history.LastGood());

        Keep(history, 'a');
        Keep(history, 'b');
        File.WriteAllText(history.Kept()[0].File, "torn");

        Assert.Equal(RealBase.Snapshot.Version, RuleBaseLoader.Check(history.LastGood()!).Snapshot!.Version);
    }

    private RuleHistory History(string rules) => RuleHistory.Of(_data.FullName, Path.Combine(_data.FullName, rules));

    private void Keep(RuleHistory history, char hash)
    {
        history.Keep(new RuleBaseVersion("1.0.0", new string(hash, 64)), RealBase.Files, _time);
        _time.Advance(TimeSpan.FromMinutes(1));
    }

    private void KeepSmall(RuleHistory history, int count, int from = 0)
    {
        foreach (var i in Enumerable.Range(from, count))
        {
            history.Keep(new RuleBaseVersion("1.0.0", i.ToString("x12", CultureInfo.InvariantCulture) + new string('0', 52)), [new RuleFile("rulebase.yaml", $"edit {i}")], _time);
            _time.Advance(TimeSpan.FromMinutes(1));
        }
    }

    private static string Name(int i) => $"1.0.0+{i.ToString("x12", CultureInfo.InvariantCulture)}";
}
