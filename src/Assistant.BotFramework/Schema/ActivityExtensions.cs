using System.Text.Json;
namespace Assistant.BotFramework.Schema;

/// <summary>What one does with an activity.</summary>
public static class ActivityExtensions
{
    /// <summary>Takes the reference of a received activity: its sender is the user, its recipient the bot.</summary>
    public static ConversationReference GetConversationReference(this Activity activity) => new()
    {
        ActivityId = MayBeAnswered(activity) ? activity.Id : null,
        User = activity.From,
        Bot = activity.Recipient,
        Conversation = activity.Conversation,
        ChannelId = activity.ChannelId,
        ServiceUrl = activity.ServiceUrl,
        Locale = activity.Locale,
    };

    /// <summary>Addresses an activity: to the user (or, when <paramref name="isIncoming"/>, as if the user had sent it).</summary>
    /// <returns>The same activity, changed.</returns>
    public static Activity ApplyConversationReference(this Activity activity, ConversationReference reference, bool isIncoming = false)
    {
        activity.ChannelId = reference.ChannelId;
        activity.ServiceUrl = reference.ServiceUrl;
        activity.Conversation = reference.Conversation;
        activity.Locale ??= reference.Locale;
        if (isIncoming)
        {
            activity.From = reference.User;
            activity.Recipient = reference.Bot;
            activity.Id ??= reference.ActivityId;
        }
        else
        {
            activity.From = reference.Bot;
            activity.Recipient = reference.User;
            activity.ReplyToId ??= reference.ActivityId;
        }

        return activity;
    }

    /// <summary>The activity that opens a turn nobody's message began; the bot speaks in it on its own account.</summary>
    public static Activity GetContinuationActivity(this ConversationReference reference) => new Activity
    {
        Type = ActivityTypes.Event,
        Name = ActivityEventNames.ContinueConversation,
        RelatesTo = reference,
    }.ApplyConversationReference(reference, isIncoming: true);

    /// <summary>Reads the channel's own object.</summary>
    /// <returns>The value, or null where there is none or it has another shape.</returns>
    public static T? GetChannelData<T>(this IActivity activity) where T : class => ActivityJson.Read<T>(activity.ChannelData);

    /// <summary>Sets the channel's own object to what is written when the activity is: a large one never stands in memory by itself.</summary>
    /// <param name="activity">Whose.</param>
    /// <param name="write">Writes one JSON value, the same each time.</param>
    /// <param name="shared">A large part of what is written that other activities' objects have too, always the same array; null for none.</param>
    public static void SetChannelData(this Activity activity, Action<Utf8JsonWriter> write, byte[]? shared = null) =>
        activity.WrittenChannelData = new WrittenJson(write, shared);

    /// <summary>An empty message addressed back to the sender.</summary>
    public static Activity CreateReply(this Activity activity, string? text = null) =>
        MessageFactory.Text(text).ApplyConversationReference(activity.GetConversationReference());

    /// <summary>Takes the bot's own name out of the text where it is addressed with a mention, and trims what is left.</summary>
    /// <returns>The new text, which the activity carries from now on. Mentions of others stay.</returns>
    public static string RemoveRecipientMention(this Activity activity)
    {
        var text = (activity.Text ?? "").Replace("&nbsp;", " ", StringComparison.OrdinalIgnoreCase);
        foreach (var words in MentionsOf(activity, activity.Recipient?.Id))
        {
            text = text.Replace(words, "", StringComparison.OrdinalIgnoreCase);
        }

        activity.Text = text.Trim();
        return activity.Text;
    }

    /// <summary>The words the entity gives; where clients wrote others, the tag they are drawn from.</summary>
    private static IEnumerable<string> MentionsOf(Activity activity, string? id) =>
        (activity.Entities ?? [])
            .Where(entity => id is not null && string.Equals(entity.Type, "mention", StringComparison.OrdinalIgnoreCase))
            .Select(entity => entity.GetAs<Mention>())
            .Where(mention => mention?.Mentioned?.Id == id)
            .SelectMany(mention => new[] { mention!.Text, $"<at>{mention.Mentioned!.Name}</at>" })
            .OfType<string>()
            .Where(words => words.Length > 0);

    // Web Chat holds an answer back for five seconds when the activity it names was never shown; a turn the bot began itself answers nothing.
    private static bool MayBeAnswered(Activity activity) =>
        activity.Name is not (ActivityEventNames.ContinueConversation or ActivityEventNames.CreateConversation)
        && (activity.Type != ActivityTypes.ConversationUpdate || activity.ChannelId is not (Channels.Directline or Channels.Webchat));
}
