using System.Text;
using System.Text.Json;
using Assistant.BotFramework.Schema;

namespace Assistant.BotFramework.Tests.Schema;

public sealed class ActivityTests
{
    [Fact]
    public void Unknown_members_survive_a_round_trip_at_every_level()
    {
        const string Json = """
            {"type":"message","text":"hi","brandNew":{"a":[1,2]},"from":{"id":"u","pronouns":"they"},
             "entities":[{"type":"clientInfo","country":"LT"}],"channelData":{"clientActivityID":"x1"},
             "attachments":[{"contentType":"c","content":{"body":[]},"mystery":1}],"conversation":{"id":"c","isNew":true}}
            """;

        var again = ActivityJson.Serialize(ActivityJson.Deserialize(Encoding.UTF8.GetBytes(Json))!);

        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(Json).RootElement, JsonDocument.Parse(again).RootElement));
    }

    [Fact]
    public void Absent_members_are_not_written() =>
        Assert.Equal("""{"type":"typing"}""", Encoding.UTF8.GetString(ActivityJson.Serialize(new Activity { Type = ActivityTypes.Typing })));

    [Fact]
    public void A_timestamp_is_written_in_utc_with_z()
    {
        var activity = new Activity { Timestamp = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(2)) };

        Assert.Contains("\"timestamp\":\"2026-01-02T01:04:05Z\"", Encoding.UTF8.GetString(ActivityJson.Serialize(activity)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"type":1}""")]
    [InlineData("[]")]
    [InlineData("""{"type":"message","from":"me"}""")]
    [InlineData("""{"type":"message","timestamp":"yesterday"}""")]
    [InlineData("{")]
    public void Wrong_shapes_are_one_kind_of_exception(string json) =>
        Assert.Throws<JsonException>(() => ActivityJson.Deserialize(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void Nesting_deeper_than_the_limit_is_refused()
    {
        var json = $$"""{"type":"event","value":{{new string('[', 70)}}{{new string(']', 70)}}}""";

        Assert.Throws<JsonException>(() => ActivityJson.Deserialize(Encoding.UTF8.GetBytes(json)));
    }

    [Fact]
    public void A_reply_swaps_the_sides_and_names_what_it_answers()
    {
        var received = new Activity
        {
            Type = ActivityTypes.Message, Id = "7", From = new() { Id = "user" }, Recipient = new() { Id = "bot" },
            Conversation = new() { Id = "c" }, ChannelId = Channels.Msteams, ServiceUrl = "https://s", Locale = "de",
        };

        var reply = received.CreateReply("yes");

        Assert.Equal(("bot", "user", "7", "c", "de"), (reply.From!.Id, reply.Recipient!.Id, reply.ReplyToId, reply.Conversation!.Id, reply.Locale));
    }

    [Theory]
    [InlineData(Channels.Directline, null)]
    [InlineData(Channels.Msteams, "7")]
    public void A_greeting_names_the_conversation_update_only_where_clients_do_not_wait_for_it(string channel, string? expected)
    {
        var received = new Activity { Type = ActivityTypes.ConversationUpdate, Id = "7", ChannelId = channel };

        Assert.Equal(expected, received.CreateReply("hello").ReplyToId);
    }

    [Theory]
    [InlineData("<at>Bot</at>&nbsp; why Serbia?", "<at>Bot</at>", "why Serbia?")]
    [InlineData("why <at>Bot (v.2)</at> Serbia?", "<at>Bot (v.2)</at>", "why  Serbia?")]
    [InlineData("<at>Bot</at>\u00a0hello", null, "hello")]
    public void The_bots_own_mention_is_taken_out_of_the_text(string text, string? words, string expected)
    {
        var activity = new Activity
        {
            Text = text, Recipient = new() { Id = "bot" },
            Entities = [Entity.From(new Mention { Mentioned = new() { Id = "bot", Name = "Bot" }, Text = words })],
        };

        Assert.Equal(expected, activity.RemoveRecipientMention());
    }

    [Fact]
    public void Mentions_of_others_stay()
    {
        var activity = new Activity
        {
            Text = "<at>Ana</at> hi", Recipient = new() { Id = "bot" },
            Entities = [Entity.From(new Mention { Mentioned = new() { Id = "ana" }, Text = "<at>Ana</at>" })],
        };

        Assert.Equal("<at>Ana</at> hi", activity.RemoveRecipientMention());
    }

    [Fact]
    public void Suggested_actions_say_their_own_title()
    {
        var action = MessageFactory.SuggestedActions(["Why?"]).SuggestedActions!.Actions!.Single();

        Assert.Equal(("Why?", "Why?", "imBack"), (action.Title, action.Value!.Value.GetString(), action.Type));
    }
}
