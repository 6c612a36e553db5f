using System.Text.Json;
using Assistant.BotFramework.Inbox;
using Assistant.BotFramework.Schema;

namespace Assistant.BotFramework.Tests.Inbox;

/// <summary>What is delivered again is known by its key, and nothing else is.</summary>
public sealed class DeliveryKeyTests
{
    [Theory]
    [InlineData(Channels.Directline)]
    [InlineData(Channels.Webchat)]
    public void Sent_again_by_a_client_of_Direct_Line_it_has_a_new_id_and_the_same_key(string channel) =>
        Assert.Equal(DeliveryKey.Of(Message(channel, id: "1", client: "x")), DeliveryKey.Of(Message(channel, id: "2", client: "x")));

    [Fact]
    public void Delivered_again_it_has_the_same_id_and_key() =>
        Assert.Equal(DeliveryKey.Of(Message(Channels.Msteams, id: "1", client: null)), DeliveryKey.Of(Message(Channels.Msteams, id: "1", client: null)));

    [Fact]
    public void Another_name_sender_conversation_or_kind_is_another_turn()
    {
        var keys = new[]
        {
            Message(Channels.Directline, id: "1", client: "x"),
            Message(Channels.Directline, id: "1", client: "y"),
            Message(Channels.Directline, id: "1", client: "x", sender: "u2"),
            Message(Channels.Directline, id: "1", client: "x", conversation: "c2"),
            Message(Channels.Directline, id: "1", client: "x", type: ActivityTypes.Event),
            Message(Channels.Webchat, id: "1", client: "x"),
            Message(Channels.Directline, id: "1", client: null),
            Message(Channels.Directline, id: "2", client: null),
        }.Select(DeliveryKey.Of).ToList();

        Assert.Equal(keys.Count, keys.Distinct().Count());
    }

    [Fact]
    public void On_another_channel_the_name_means_nothing() =>
        Assert.NotEqual(DeliveryKey.Of(Message(Channels.Msteams, id: "1", client: "x")), DeliveryKey.Of(Message(Channels.Msteams, id: "2", client: "x")));

    [Theory]
    [InlineData("""{"clientActivityID":7}""")]
    [InlineData("""{"clientActivityID":""}""")]
    [InlineData("""["clientActivityID"]""")]
    [InlineData("\"clientActivityID\"")]
    public void A_name_that_is_none_leaves_the_id(string channelData)
    {
        var (one, other) = (Message(Channels.Directline, id: "1", client: null), Message(Channels.Directline, id: "2", client: null));
        one.ChannelData = other.ChannelData = JsonElement.Parse(channelData);

        Assert.NotEqual(DeliveryKey.Of(one), DeliveryKey.Of(other));
    }

    private static Activity Message(string channel, string id, string? client, string sender = "u1", string conversation = "c1", string type = ActivityTypes.Message) => new()
    {
        Type = type,
        Id = id,
        ChannelId = channel,
        From = new ChannelAccount { Id = sender },
        Conversation = new ConversationAccount { Id = conversation },
        ChannelData = client is null ? null : JsonSerializer.SerializeToElement(new { clientActivityID = client }),
    };
}
