using Assistant.RuleBase.Loading;
using Assistant.RuleBase.LocalFigures;
using Assistant.RuleBase.Tests.Support;

namespace Assistant.RuleBase.Tests.LocalFigures;

public sealed class LocalFiguresTests : IDisposable
{
    private const string Header = "iso3,year,indicator,value\n";

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("local-figures-");

    private FigureStore Store => new(_data.FullName);

    public void Dispose() => _data.Delete(recursive: true);

    [Fact]
    public void A_local_figure_stands_in_for_the_shipped_one_of_its_year_and_names_its_dataset()
    {
        Store.Keep(Set("mine", Header + "SRB,2023,export-concentration,0.5\nSRB,2025,export-concentration,0.6\n"));

        var series = Snapshot().States["SRB"].Series["export-concentration"];

        Assert.Equal([(2023, 0.5), (2025, 0.6)], series.TakeLast(2).Select(v => (v.Year, v.Value)));
        Assert.Equal("Mine 2026 (personal use; figures of this machine)", series[^1].Dataset);
        Assert.Contains("Mine 2026 (personal use; figures of this machine)", Snapshot().Attributions);
    }

    [Fact]
    public void The_version_tells_local_figures_from_shipped_ones_and_from_each_other()
    {
        var shipped = Some.Snapshot(SmallBase.Texts).Version;
        Store.Keep(Set("mine", Header + "SRB,2023,export-concentration,0.5\n"));
        var one = Snapshot().Version;
        Store.Keep(Set("mine", Header + "SRB,2023,export-concentration,0.6\n"));
        var other = Snapshot().Version;

        Assert.Equal(3, new[] { shipped.Hash, one.Hash, other.Hash }.Distinct().Count());
        Assert.Equal([shipped, shipped], new[] { one.Shipped, other.Shipped });
    }

    [Fact]
    public void Without_local_figures_nothing_changes()
    {
        Assert.Equal(Some.Snapshot(SmallBase.Texts).Version, Snapshot().Version);
        Assert.Empty(Store.Read());
    }

    [Theory]
    [InlineData("SRX,2023,export-concentration,0.5", ":2:1: RB005")]
    [InlineData("SRB,20x3,export-concentration,0.5", ":2:5: RB010")]
    [InlineData("SRB,2023,exprot-concentration,0.5", ":2:10: RB005")]
    [InlineData("SRB,2023,permanent-seat,1", ":2:10: RB005")]
    [InlineData("SRB,2023,export-concentration,7", ":2:31: RB009")]
    [InlineData("SRB,2023,export-concentration,0.5\nSRB,2023,export-concentration,0.5", ":3:1: RB006")]
    public void A_wrong_figure_is_located_as_a_shipped_one_would_be(string rows, string place)
    {
        Store.Keep(Set("mine", Header + rows + "\n"));

        var problem = Assert.Single(Check().Problems);

        Assert.Equal(Store.TableOf("mine"), problem.File);
        Assert.Contains(place, problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_sets_must_not_claim_one_figure()
    {
        Store.Keep(Set("mine", Header + "SRB,2023,export-concentration,0.5\n"));
        Store.Keep(Set("yours", Header + "SRB,2023,export-concentration,0.4\n"));

        Assert.Equal("RB006", Assert.Single(Check().Problems).Code);
    }

    [Theory]
    [InlineData("{ \"dataset\": null")]
    [InlineData("{ \"dataset\": null, \"licence\": \"x\", \"imported\": \"2026-11-23T00:00:00Z\" }")]
    [InlineData("null")]
    [InlineData("")]
    public void A_damaged_set_says_how_to_take_it_away(string description)
    {
        Store.Keep(Set("mine", Header + "SRB,2023,export-concentration,0.5\n"));
        File.WriteAllText(Path.Combine(Store.Folder, "mine", "set.json"), description);

        Assert.Contains("assistant data remove mine", Assert.Single(Check().Problems).Message, StringComparison.Ordinal);
        Assert.True(Store.Remove("mine"));
        Assert.Empty(Check().Problems);
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("..")]
    [InlineData("../figures")]
    [InlineData("")]
    public void Only_a_set_can_be_removed(string name)
    {
        Store.Keep(Set("mine", Header + "SRB,2023,export-concentration,0.5\n"));

        Assert.False(Store.Remove(name));
        Assert.Equal("mine", Assert.Single(Store.Read()).Name);
    }

    private LoadResult Check() => RuleBaseLoader.Check(new RuleTexts(SmallBase.Texts), Store);

    private RuleBaseSnapshot Snapshot() => Check().Snapshot!;

    private static FigureSet Set(string name, string table) =>
        new(name, "Mine 2026", "personal use", new DateTimeOffset(2026, 11, 23, 0, 0, 0, TimeSpan.Zero), new RuleFile("mine.csv", table));
}
