using Assistant.Planner.Plugins;

namespace Assistant.Planner.Tests.Execution;

public sealed class TopicLookUpTests
{
    private static readonly RulesPlugin Rules = new(Some.Base, new TopicIndex(Some.Base));

    [Theory]
    [InlineData("universities", "technology.schools-patents-incubators")]
    [InlineData("tech", "technology.access-has-to-be-managed")]
    [InlineData("keeping investors calm", "messaging.less-uncertainty")]
    [InlineData("defence partnerships tie your hands", "security.agenda-of-another")]
    [InlineData("regional bodies", "regional.cheaper-together")]
    [InlineData("regional integration isnt automatic", "regional.needs-shared-interests")]
    public void Everyday_words_find_what_the_claims_call_otherwise(string topic, string rule) => Assert.Contains(Rules.Topic(topic).Rules, r => r.Id == rule);

    [Theory]
    [InlineData("upside of sanctions ie opportunities", "p1.s4")]
    [InlineData("upsides", "p1.s4")]
    [InlineData("armed forces then", "p8.s2")]
    [InlineData("troops", "p8.s3")]
    [InlineData("historical experience and culture", "p12.s1")]
    [InlineData("heritage", "p12.s1")]
    [InlineData("regional pooling", "p6.s4")]
    [InlineData("pooling regionally", "p6.s4")]
    public void A_topic_leads_to_the_sentence_that_speaks_of_it(string topic, string position) => Assert.Contains(Rules.Topic(topic).Rules, r => r.Cites.Any(c => c.Position == position));

    [Fact]
    public void Goods_are_no_good_thing() => Assert.DoesNotContain(Rules.Topic("anything good").Rules, r => r.Id == "context.essentials-and-legitimacy");

    [Theory]
    [InlineData("reserves", "reserves", "context.keep-solvent")]
    [InlineData("elections", "voice-accountability", "institutions.independent-agencies")]
    [InlineData("remittances", "remittances", "trade.supplier-under-sanctions")]
    public void Where_no_claim_speaks_of_a_figure_the_rules_that_look_at_it_are_shown_as_such(string topic, string figure, string rule)
    {
        var found = Rules.Topic(topic, figure);

        Assert.True(found.ByFigure);
        Assert.Contains(found.Rules, r => r.Id == rule);
    }

    [Theory]
    [InlineData("hedged merely possible", "possible")]
    [InlineData("only worded as may or might", "possible")]
    [InlineData("hedged as rare", "rare")]
    [InlineData("merely possible", "possible")]
    [InlineData("least certain", "possible")]
    public void Claims_are_found_by_how_they_are_hedged(string topic, string hedge)
    {
        var found = Rules.Topic(topic);

        Assert.NotEmpty(found.Rules);
        Assert.All(found.Rules, r => Assert.Contains(r.Effects, e => e.Hedge == hedge));
    }

    [Fact]
    public void Claims_the_author_is_certain_about_are_of_the_two_strongest_hedges() =>
        Assert.All(Rules.Topic("most certain").Rules, r => Assert.Contains(r.Effects, e => e.Hedge is "necessary" or "regular"));

    [Theory]
    [InlineData("labour", "labor")]
    [InlineData("defence ties", "defense ties")]
    [InlineData("regional organisations", "regional organizations")]
    public void Both_spellings_of_English_find_the_same_claims(string british, string american)
    {
        Assert.NotEmpty(Rules.Topic(british).Rules);
        Assert.Equal(Rules.Topic(british).Rules.Select(r => r.Id), Rules.Topic(american).Rules.Select(r => r.Id));
    }

    [Fact]
    public void A_claim_that_speaks_of_a_topic_goes_before_rules_that_look_at_its_figure() => Assert.False(Rules.Topic("export concentration", "export-concentration").ByFigure);

    [Theory]
    [InlineData("smuggling")]
    [InlineData("climate change")]
    [InlineData("whales")]
    public void What_nothing_speaks_of_is_not_found(string topic) => Assert.True(Rules.Topic(topic).IsEmpty);
}
