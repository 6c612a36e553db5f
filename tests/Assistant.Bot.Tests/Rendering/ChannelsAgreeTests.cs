using System.Text.RegularExpressions;
using Assistant.Bot.Rendering;
using Assistant.Bot.Rendering.Cards;
using Assistant.Bot.Tests.Support;
using Assistant.Planner.Answers;

namespace Assistant.Bot.Tests.Rendering;

/// <summary>One answer, several looks: nothing that one channel shows is false or missing in another.</summary>
public sealed partial class ChannelsAgreeTests
{
    public static TheoryData<string> Questions =>
    [
        "How might Serbia respond to US secondary sanctions on its energy sector?",
        "Compare Serbia and Georgia under EU sanctions on trade.",
        "What if Vietnam faced comprehensive US sanctions instead of tariffs?",
        "What does the document say about technology access?",
        "What do you know about Armenia?",
        "Can my company legally ship machine tools to a sanctioned buyer?",
    ];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Every_channel_says_the_same_first_three_with_the_same_figures(string question)
    {
        var answer = await Some.RealAnswerAsync(question);
        var teams = Some.TeamsRenderer().Render(answer);
        var card = teams.Attachments is [var attachment] ? attachment.Content!.Value.GetRawText() : "";
        var document = Letters(MarkdownDocument.Of(answer, new DateOnly(2026, 11, 29)));
        var page = Some.Page.Render(answer).ChannelData!.Value.GetProperty("assistant").GetProperty("answer");

        foreach (var (_, _, responses) in RankedCase.Of(answer).Take(3))
        {
            foreach (var response in responses.Take(3))
            {
                Assert.Contains(Json($"{response.Label}"), card, StringComparison.Ordinal);
                Assert.Contains(Json(Points.Line(response)), card, StringComparison.Ordinal);
                Assert.Contains(
                    Letters(FormattableString.Invariant($"{response.Label} | {Points.Of(response.Score)} | {Points.Of(response.Low)}–{Points.Of(response.High)} | {Points.Of(response.Prior.Value)} | {response.Support}")),
                    document, StringComparison.Ordinal);
            }
        }

        Assert.Equal(answer.Responses.Select(r => r.Label), page.GetProperty("responses").EnumerateArray().Select(r => r.GetProperty("label").GetString()!));
        Assert.Equal(AnswerJson.Serialize(answer), Normal(page.GetRawText()));
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task A_number_stands_for_the_same_source_everywhere(string question)
    {
        var answer = await Some.RealAnswerAsync(question);
        var plain = new PlainTextRenderer().Render(answer).Text!;
        var web = Some.Page.Render(answer).Text!;
        var teams = Some.TeamsRenderer().Render(answer).Text!;
        var document = Letters(MarkdownDocument.Of(answer, new DateOnly(2026, 11, 29)));

        foreach (var sentence in AnswerParagraph.Of(answer).SelectMany(p => p.Sentences))
        {
            var words = Letters(sentence.Text);
            Assert.Contains(words, Letters(plain), StringComparison.Ordinal);
            Assert.Contains(words, Letters(web), StringComparison.Ordinal);
            Assert.Contains(words, document, StringComparison.Ordinal);
        }

        // Teams shows ten sources at most: what it leaves out of the text stands on the card, and what it shows is said elsewhere too.
        foreach (var line in teams.Split("\n\n").Where(line => Number().IsMatch(line)))
        {
            Assert.Contains(Letters(Number().Replace(line, "")), Letters(Number().Replace(plain, "")), StringComparison.Ordinal);
        }
    }

    private static string Json(string text) => System.Text.Json.JsonSerializer.Serialize(text, Assistant.BotFramework.Schema.ActivityJson.Options).Trim('"');

    private static string Normal(string json) => AnswerJson.Serialize(AnswerJson.Deserialize(json)!);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Number();
}
