
namespace Assistant.Planner.Tests.Answers;

/// <summary>The public gets no list of states by how readily they accept a sender's conditions.</summary>
public sealed class AudienceTests
{
    private static readonly AnswerOptions Public = AnswerOptions.Default with { Audience = "public" };

    [Theory]
    [InlineData("Which African states are most likely to comply if the US adds sanctions?")]
    [InlineData("Serbia or North Macedonia, who is likelier to accept conditions?")]
    [InlineData("Which Baltic states are least likely to hold out if Russia cuts energy?")]
    [InlineData("Why would Serbia comply sooner than Moldova under US sanctions on trade?")]
    public async Task Ranking_by_readiness_to_comply_is_off_for_the_public_and_on_for_analysts(string question)
    {
        var (open, analyst) = (await Some.Answer(question, Public), await Some.Answer(question));

        Assert.Equal("no-compliance-ranking-for-the-public", open.DeclinedDetail);
        Assert.Empty(open.Responses);
        Assert.NotEmpty(open.Suggestions);
        Assert.Null(analyst.Declined);
        Assert.NotEmpty(analyst.Responses);
    }

    [Fact]
    public async Task Other_rankings_and_single_states_stay_open_to_the_public()
    {
        Assert.Null((await Some.Answer("Which ASEAN members are most likely to hedge if the US adds secondary sanctions?", Public)).Declined);
        Assert.Null((await Some.Answer("Why would Serbia comply with US sanctions on trade?", Public)).Declined);
    }
}
