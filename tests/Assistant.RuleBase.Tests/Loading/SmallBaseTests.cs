using Assistant.RuleBase.States;
using Assistant.RuleBase.Tests.Support;

namespace Assistant.RuleBase.Tests.Loading;

public sealed class SmallBaseTests
{
    [Fact]
    public void A_small_base_loads_without_problems()
    {
        Assert.Empty(Some.ProblemsIn(SmallBase.Texts));
    }

    [Fact]
    public void A_loaded_base_holds_what_its_files_say()
    {
        var snapshot = Some.Snapshot(SmallBase.Texts);

        Assert.Equal(["trade.bear-it", "trade.narrow-base", "trade.wide-base"], snapshot.Rules.Select(r => r.Id));
        Assert.Equal(StateClass.Great, snapshot.States["USA"].Class);
        Assert.Equal(StateClass.Smaller, snapshot.States["SRB"].Class);
        Assert.Equal(new IndicatorValue(2023, 0.28), snapshot.States["SRB"].Series["export-concentration"][^1]);
        Assert.Equal("Sum, of members", Assert.Single(snapshot.States["SRB"].Ties).Basis);
        Assert.Equal(["Sample of exports; Nobody; 2022 to 2023; CC0 1.0; changed: rounded"], snapshot.Attributions);
        Assert.Equal("1.0.0", snapshot.Version.Number);
    }
}
