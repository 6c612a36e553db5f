using System.Text.RegularExpressions;
using Assistant.Bot.Rendering;
using Assistant.Bot.Tests.Support;
using Assistant.BotFramework.Schema;

namespace Assistant.Bot.Tests.Rendering;

public sealed partial class TeamsRendererTests
{
    [Fact]
    public async Task A_real_answer_keeps_to_what_Teams_takes()
    {
        var message = Some.TeamsRenderer().Render(await Some.RealAnswerAsync("How might Serbia respond to US secondary sanctions on its energy sector?"));

        var claims = ActivityJson.ToElement(Assert.Single(message.Entities!)).GetProperty("citation").EnumerateArray().ToArray();
        Assert.InRange(claims.Length, 1, 10);
        Assert.All(claims, claim =>
        {
            Assert.InRange(claim.GetProperty("appearance").GetProperty("name").GetString()!.Length, 1, 80);
            Assert.InRange(claim.GetProperty("appearance").GetProperty("abstract").GetString()!.Length, 1, 160);
        });
        Assert.InRange(MessageSize.Of(message), 1, 80 * 1024);
        Assert.Null(message.SuggestedActions);
        Assert.Equal("custom", message.ChannelData!.Value.GetProperty("feedbackLoop").GetProperty("type").GetString());
    }

    [Fact]
    public void A_sentence_whose_sources_found_no_place_is_left_out()
    {
        var answer = Some.Answer(
            [Some.Headline("Headline.", [.. Enumerable.Range(1, 10)]), Some.Judgement("Partly.", 10, 11), Some.Judgement("Not at all.", 11)],
            [.. Enumerable.Range(1, 11).Select(n => Some.Claim(n))]);

        var message = Some.TeamsRenderer().Render(answer);

        Assert.Contains("Partly. [10]", message.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("[11]", message.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Not at all", message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_claim_is_cut_after_a_word()
    {
        var claim = string.Join(' ', Enumerable.Repeat("seven77", 40));
        var answer = Some.Answer([Some.Headline("Headline.", 1)], [Some.Claim(1, claim)]);

        var entity = ActivityJson.ToElement(Some.TeamsRenderer().Render(answer).Entities!.Single());

        Assert.Matches(WholeWords(), entity.GetProperty("citation")[0].GetProperty("appearance").GetProperty("name").GetString());
    }

    [GeneratedRegex("^(seven77 ){1,9}seven77…$")]
    private static partial Regex WholeWords();
}
