using Assistant.RuleBase.Importing;
using Assistant.RuleBase.Tests.Support;

namespace Assistant.RuleBase.Tests.Importing;

/// <summary>Hedges and suggestions by the vocabulary of this repository.</summary>
public sealed class DraftMakerTests
{
    private static readonly DraftMaker Maker = new(RealBase.Snapshot);

    [Theory]
    [InlineData("Small states may look for new suppliers elsewhere.", "possible", "may")]
    [InlineData("Small states often look for new suppliers elsewhere.", "frequent", "often")]
    [InlineData("Small states usually look for new suppliers elsewhere.", "regular", "usually")]
    [InlineData("Diversification requires capital and a good deal of time.", "necessary", "requires")]
    [InlineData("Such states must often, and sometimes do, yield to pressure.", "possible", "sometimes")]
    [InlineData("Alternative suppliers rarely appear in the first months.", "rare", "rarely")]
    [InlineData("Open channels make a settlement more likely in the end.", "directional", "more likely")]
    [InlineData("New suppliers make the small state bolder than before.", "directional", "bolder than")]
    [InlineData("New suppliers appear in every market of the region.", "regular", null)]
    public void The_weakest_cue_gives_the_hedge(string sentence, string hedge, string? cue)
    {
        var draft = Assert.Single(Drafts(sentence));

        Assert.Equal((hedge, cue), (draft.Hedge, draft.Cue));
    }

    [Fact]
    public void Responses_and_indicators_are_suggested_by_the_words_of_the_vocabulary()
    {
        var draft = Assert.Single(Drafts("States with little export concentration may diversify their suppliers."));

        Assert.Equal("diversify-partners", draft.Responses[0]);
        Assert.Contains("export-concentration", draft.Indicators);
        Assert.Equal("port-study.p1-s1", draft.Id);
    }

    [Theory]
    [InlineData("May small states find other suppliers?")]
    [InlineData("They may wait.")]
    [InlineData("The council met twice on a Tuesday afternoon.")]
    public void What_claims_nothing_becomes_no_draft(string sentence)
    {
        Assert.Empty(Drafts(sentence));
    }

    private static IReadOnlyList<DraftRule> Drafts(string sentence) => Maker.Drafts("port-study", DocumentOutline.Of(new SourceText([new(BlockKind.Paragraph, sentence)])));
}
