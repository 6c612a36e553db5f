using System.Text.Json;
using Assistant.Bot.Rendering;
using Assistant.Bot.Rendering.Cards;
using Assistant.Bot.Tests.Support;
using Assistant.BotFramework.Schema;
using Assistant.Planner.Answers;

namespace Assistant.Bot.Tests.Rendering;

/// <summary>What goes out to Teams and Web Chat, against what they take.</summary>
public sealed class AllStatesTests
{
    private const int Sampled = 23;

    private static readonly string[] Asked =
    [
        "How might {0} respond to US secondary sanctions on its energy sector?",
        "How might {0} respond to EU sanctions on trade?",
        "How would {0} react to a comprehensive embargo by the United States?",
        "Why would {0} diversify its partners under US sanctions on finance?",
        "What would change the answer for {0} under Russian pressure on energy?",
        "Would it differ between finance and energy for {0} under EU sanctions?",
        "Compare {0} and Serbia under EU sanctions on trade.",
        "What do you know about {0}?",
        "Any precedents for {0} under US sanctions?",
        "A brief on {0} under Chinese trade sanctions, for a director.",
    ];

    [Fact]
    public Task Every_tenth_question_on_every_seventh_state_keeps_to_the_limits() => HoldsAsync((state, question) => ((state * Asked.Length) + question) % Sampled == 0);

    [Fact]
    [Trait("Category", "Long")]
    public Task Ten_questions_on_every_state_keep_to_the_limits() => HoldsAsync((_, _) => true);

    private static async Task HoldsAsync(Func<int, int, bool> isAsked)
    {
        var states = Some.Answerer.Snapshot.States.Values.Select(profile => profile.State.Name).Order(StringComparer.Ordinal).ToArray();
        var count = 0;
        foreach (var (state, name) in states.Index())
        {
            foreach (var (question, form) in Asked.Index())
            {
                if (isAsked(state, question))
                {
                    var answer = await Some.RealAnswerAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, form, name));
                    TeamsContract.Holds(Some.TeamsRenderer().Render(answer));
                    foreach (var view in Enum.GetValues<CardView>())
                    {
                        TeamsContract.Card(Some.Card.Of(answer, new DateOnly(2026, 11, 29), view, page: 1));
                    }

                    WebChat(Some.Page.Render(answer), answer);
                    count++;
                }
            }
        }

        Assert.InRange(count, 50, int.MaxValue);
    }

    private static void WebChat(Activity message, Answer answer)
    {
        Assert.Equal(TextFormatTypes.Markdown, message.TextFormat);
        Assert.InRange(ActivityJson.Serialize(message).Length, 1, 262_144);
        Assert.InRange(message.Entities?.Count ?? 0, 0, 1);
        foreach (var claim in message.Entities is [var entity] && ActivityJson.ToElement(entity).TryGetProperty("citation", out var claims) ? claims.EnumerateArray() : default)
        {
            Assert.Equal("Claim", claim.GetProperty("@type").GetString());
            Assert.Equal(JsonValueKind.Number, claim.GetProperty("position").ValueKind);
            Assert.Equal("DigitalDocument", claim.GetProperty("appearance").GetProperty("@type").GetString());
            Assert.NotEqual("", claim.GetProperty("appearance").GetProperty("name").GetString());
        }

        Assert.Equal(answer.AnswerId, message.ChannelData!.Value.GetProperty("assistant").GetProperty("answer").GetProperty("answerId").GetString());
    }
}
