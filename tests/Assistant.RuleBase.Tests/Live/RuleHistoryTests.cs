using Assistant.RuleBase.Live;
using Assistant.RuleBase.Loading;
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
    public void Only_so_many_are_kept()
    {
        var history = History("rules");
        for (var i = 0; i < RuleHistory.Most + 3; i++)
        {
            Keep(history, (char)('a' + i));
        }

        Assert.Equal(RuleHistory.Most, history.Kept().Count);
        Assert.DoesNotContain(history.Kept(), k => k.Version.Contains('a', StringComparison.Ordinal));
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
}
