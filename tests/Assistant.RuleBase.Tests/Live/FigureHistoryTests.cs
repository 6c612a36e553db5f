using Assistant.RuleBase.Live;
using Assistant.RuleBase.Loading;
using Assistant.RuleBase.LocalFigures;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.RuleBase.Tests.Live;

/// <summary>Figures of this machine are kept as they lay over the rules, also when they were changed or taken away since.</summary>
public sealed class FigureHistoryTests : IDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("assistant-figures-");
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero));

    public void Dispose() => _data.Delete(recursive: true);

    [Fact]
    public void Each_state_of_the_figures_is_kept_once_the_newest_first()
    {
        var history = new FigureHistory(_data.FullName);
        Keep(history, "0.5");
        Keep(history, "0.6");
        Keep(history, "0.5");

        Assert.Equal(["0.5", "0.6"], history.Kept().Select(store => Value(Assert.Single(store.Read()))));
    }

    [Fact]
    public void A_set_read_back_has_the_hash_of_the_one_kept()
    {
        var history = new FigureHistory(_data.FullName);
        IReadOnlyList<FigureSet> sets = [Set("0.5"), Set("0.7", "yours")];
        history.Keep(sets, _time);

        Assert.Equal(LocalHash.Of("content", sets), LocalHash.Of("content", Assert.Single(history.Kept()).Read()));
    }

    [Fact]
    public void Without_figures_nothing_is_kept()
    {
        var history = new FigureHistory(_data.FullName);
        history.Keep([], _time);

        Assert.Empty(history.Kept());
        Assert.Empty(_data.EnumerateFileSystemInfos());
    }

    [Fact]
    public void What_no_answer_may_need_any_more_goes()
    {
        var history = new FigureHistory(_data.FullName);
        foreach (var i in Enumerable.Range(0, 25))
        {
            Keep(history, $"0.{i + 10}");
        }

        history.LetGo(_time.GetUtcNow().AddHours(-1));
        Assert.Equal(25, history.Kept().Count);

        history.LetGo(_time.GetUtcNow().AddDays(90));
        Assert.Equal(20, history.Kept().Count);
    }

    private void Keep(FigureHistory history, string value)
    {
        history.Keep([Set(value)], _time);
        _time.Advance(TimeSpan.FromMinutes(1));
    }

    private static FigureSet Set(string value, string name = "mine") =>
        new(name, "Mine 2026", "personal use", DateTimeOffset.UnixEpoch, new RuleFile("figures.csv", $"iso3,year,indicator,value\nSRB,2023,export-concentration,{value}\n"));

    private static string Value(FigureSet set) => set.Table.Text.TrimEnd().Split(',')[^1];
}
