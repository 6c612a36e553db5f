using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assistant.BotFramework.Schema;

/// <summary>One thing said or done in a conversation, in the flat JSON shape of the Bot Framework.</summary>
/// <remarks>Null members are never written. Members of unknown name are kept in <see cref="Properties"/>.</remarks>
public sealed class Activity :
    IMessageUpdateActivity, IMessageDeleteActivity, IConversationUpdateActivity,
    IMessageReactionActivity, IEventActivity, IInvokeActivity,
    IInstallationUpdateActivity, ITypingActivity, IEndOfConversationActivity,
    ICommandActivity, ICommandResultActivity
{
    /// <summary>What it is: one of <see cref="ActivityTypes"/>, or a type this library passes through.</summary>
    public string? Type { get; set; }

    /// <summary>Given by the channel; a bot leaves it empty.</summary>
    public string? Id { get; set; }

    /// <summary>UTC time of acceptance, given by the channel.</summary>
    [JsonConverter(typeof(UtcTimestampConverter))]
    public DateTimeOffset? Timestamp { get; set; }

    /// <summary>The sender's own time with its offset.</summary>
    public DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>IANA name of the sender's time zone.</summary>
    public string? LocalTimezone { get; set; }

    /// <summary>Where replies are posted. Hostile until authenticated.</summary>
    public string? ServiceUrl { get; set; }

    /// <summary>One of <see cref="Channels"/>, or another channel's name.</summary>
    public string? ChannelId { get; set; }

    /// <summary>The sender.</summary>
    public ChannelAccount? From { get; set; }

    /// <summary>The conversation.</summary>
    public ConversationAccount? Conversation { get; set; }

    /// <summary>Whom it is for.</summary>
    public ChannelAccount? Recipient { get; set; }

    /// <summary>The activity this one answers.</summary>
    public string? ReplyToId { get; set; }

    /// <summary>The words. Null when a card was submitted.</summary>
    public string? Text { get; set; }

    /// <summary>One of <see cref="TextFormatTypes"/>.</summary>
    public string? TextFormat { get; set; }

    /// <summary>BCP-47 language tag.</summary>
    public string? Locale { get; set; }

    /// <summary>What is spoken, text or SSML.</summary>
    public string? Speak { get; set; }

    /// <summary>One of <see cref="InputHints"/>.</summary>
    public string? InputHint { get; set; }

    /// <summary>What to show when the attachments cannot be.</summary>
    public string? Summary { get; set; }

    /// <summary>Cards and files.</summary>
    public IList<Attachment>? Attachments { get; set; }

    /// <summary>One of <see cref="AttachmentLayoutTypes"/>.</summary>
    public string? AttachmentLayout { get; set; }

    /// <summary>Buttons below the message.</summary>
    public SuggestedActions? SuggestedActions { get; set; }

    /// <summary>Metadata: mentions, citations, client information.</summary>
    public IList<Entity>? Entities { get; set; }

    /// <summary>The channel's own object, passed through unchanged.</summary>
    [JsonIgnore]
    public JsonElement? ChannelData
    {
        get => WrittenChannelData?.Element;
        set => WrittenChannelData = value is { } element ? new WrittenJson(element) : null;
    }

    /// <summary>The same as it goes over the wire; see <see cref="ActivityExtensions.SetChannelData"/>.</summary>
    [JsonInclude, JsonPropertyName("channelData"), JsonConverter(typeof(WrittenJsonConverter))]
    internal WrittenJson? WrittenChannelData { get; set; }

    /// <summary>Name of an event or invoke.</summary>
    public string? Name { get; set; }

    /// <summary>Payload of an event, an invoke or a submitted card.</summary>
    public JsonElement? Value { get; set; }

    /// <summary>What the payload is.</summary>
    public string? ValueType { get; set; }

    /// <summary>A label for a trace.</summary>
    public string? Label { get; set; }

    /// <summary>add or remove, for an installation update.</summary>
    public string? Action { get; set; }

    /// <summary>Who came; the bot itself may be among them.</summary>
    public IList<ChannelAccount>? MembersAdded { get; set; }

    /// <summary>Who left.</summary>
    public IList<ChannelAccount>? MembersRemoved { get; set; }

    /// <summary>Reactions given.</summary>
    public IList<MessageReaction>? ReactionsAdded { get; set; }

    /// <summary>Reactions taken back.</summary>
    public IList<MessageReaction>? ReactionsRemoved { get; set; }

    /// <summary>The conversation's new name, for a conversation update.</summary>
    public string? TopicName { get; set; }

    /// <summary>Whether newcomers see what was said before, for a conversation update.</summary>
    public bool? HistoryDisclosed { get; set; }

    /// <summary>low, normal or high.</summary>
    public string? Importance { get; set; }

    /// <summary>When the activity is of no more use.</summary>
    public DateTimeOffset? Expiration { get; set; }

    /// <summary>Another conversation this activity is about.</summary>
    public ConversationReference? RelatesTo { get; set; }

    /// <summary>Why a conversation ended: one of <see cref="EndOfConversationCodes"/>.</summary>
    public string? Code { get; set; }

    /// <summary>One of <see cref="DeliveryModes"/>.</summary>
    public string? DeliveryMode { get; set; }

    /// <summary>Who called, set after authentication; whatever came over the wire is dropped.</summary>
    public string? CallerId { get; set; }

    /// <summary>Members this library does not know; they survive a round trip.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }

    /// <summary>A deep copy. Text, and JSON that is passed through, cannot change, so it is shared: an answer has a hundred kilobytes of it.</summary>
    internal Activity Copy()
    {
        var bare = (Activity)MemberwiseClone();
        (bare.Text, bare.Entities, bare.WrittenChannelData, bare.Value) = (null, null, null, null);
        var copy = ActivityJson.Deserialize(ActivityJson.Serialize(bare))!;
        (copy.Text, copy.WrittenChannelData, copy.Value) = (Text, WrittenChannelData, Value);
        copy.Entities = Entities is null ? null : [.. Entities.Select(entity => entity?.Copy()!)];
        return copy;
    }
}
