using System.Text.RegularExpressions;
using Assistant.RuleBase.Loading;
using Assistant.RuleBase.Tests.Support;

namespace Assistant.RuleBase.Tests.Content;

public sealed partial class RealBaseTests
{
    private static RuleBaseSnapshot Base => RealBase.Snapshot;

    [Fact]
    public void The_rules_folder_loads_without_problems()
    {
        Assert.Empty(RealBase.Result.Problems.Select(p => p.ToString()));
    }

    [Fact]
    public void Every_identifier_is_kebab_case()
    {
        var ids = Base.Rules.SelectMany(r => r.Id.Split('.', 2))
            .Concat(Base.Rules.SelectMany(r => r.Effects).Select(e => e.Group).OfType<string>())
            .Concat(Base.Responses.Select(r => r.Id))
            .Concat(Base.Outside.Select(o => o.Id))
            .Concat(Base.Companions.Select(c => c.Id))
            .Concat(Base.Factors.Select(f => f.Id))
            .Concat(Base.Indicators.Keys)
            .Concat(Base.Organisations.Keys)
            .Concat(Base.Hedges.Keys)
            .Concat(Base.ReferenceScenarios.Select(s => s.Id));

        Assert.All(ids, id => Assert.Matches(KebabCase(), id));
    }

    [Fact]
    public void There_are_ten_responses_each_named_for_targets_and_third_parties()
    {
        string[] ten =
        [
            "build-domestic-tech", "comply-for-relief", "deepen-defence", "diversify-partners", "hedge-quietly", "pivot-rival-bloc",
            "pool-regionally", "reform-home", "resist-absorb", "seek-exemptions",
        ];

        Assert.Equal(ten, Base.Responses.Select(r => r.Id).Order(StringComparer.Ordinal));
        Assert.All(Base.Responses, r => Assert.True(r.LabelTarget.Length > 0 && r.LabelThirdParty.Length > 0 && r.Meaning.Length > 0, r.Id));
        Assert.Equal(10, Base.Responses.DistinctBy(r => r.LabelTarget).Count());
        Assert.Equal(10, Base.Responses.DistinctBy(r => r.LabelThirdParty).Count());
    }

    [Fact]
    public void There_are_at_most_fourteen_factors()
    {
        Assert.InRange(Base.Factors.Count, 1, 14);
    }

    [Fact]
    public void Every_case_of_the_past_names_a_known_state_and_response()
    {
        Assert.True(Base.Episodes.Count >= 70);
        Assert.All(Base.Episodes, e => Assert.True(
            Base.States.ContainsKey(Base.Sanctions.Successors.GetValueOrDefault(e.State, e.State)) && e.Responses.All(r => Base.FindResponse(r) is not null), e.Id));
    }

    [Fact]
    public void Every_dataset_is_attributed()
    {
        Assert.NotEmpty(Base.Attributions);
        Assert.All(Base.Attributions, line => Assert.True(line.Split("; ").Length >= 4, line));
        var factbook = Assert.Single(Base.Attributions, line => line.Contains("World Factbook", StringComparison.Ordinal));
        Assert.Contains("CC0", factbook, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_loads_give_the_same_version()
    {
        Assert.Equal(Base.Version, RuleBaseLoader.Load(RealBase.Folder).Version);
        Assert.Matches("^[0-9a-f]{64}$", Base.Version.Hash);
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex KebabCase();
}
