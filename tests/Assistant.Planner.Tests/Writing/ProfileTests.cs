using Assistant.Planner.Questions;

namespace Assistant.Planner.Tests.Writing;

public sealed class ProfileTests
{
    [Theory]
    [InlineData("how do pakistan's reserves look", "Pakistan: foreign reserves ")]
    [InlineData("How many researchers does Armenia have?", "No figure for Armenia on: researchers.")]
    public async Task A_profile_that_names_a_figure_begins_with_it(string question, string beginning)
    {
        var (answer, _) = await Some.Answerer.AnswerAsync(question, ConversationContext.Empty, AnswerOptions.Default, CancellationToken.None);

        Assert.Equal("profile", answer.Intent);
        Assert.StartsWith(beginning, answer.Headline, StringComparison.Ordinal);
    }
}
