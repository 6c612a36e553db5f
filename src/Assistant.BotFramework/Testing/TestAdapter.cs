using System.Globalization;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Turns;

namespace Assistant.BotFramework.Testing;

/// <summary>An adapter without a network: turns run at once, and what the bot says is kept in order.</summary>
public sealed class TestAdapter : BotAdapter
{
    private readonly List<Activity> _sent = [];
    private int _count;

    /// <param name="channelId">The channel the dialogue is said to come from.</param>
    public TestAdapter(string channelId = Channels.Test) => Conversation.ChannelId = channelId;

    /// <summary>The conversation every activity is put into.</summary>
    public ConversationReference Conversation { get; } = new()
    {
        Bot = new ChannelAccount { Id = "bot", Name = "Bot", Role = RoleTypes.Bot },
        User = new ChannelAccount { Id = "user", Name = "User", Role = RoleTypes.User },
        Conversation = new ConversationAccount { Id = "conversation" },
        ServiceUrl = "https://test.invalid/",
        Locale = "en",
    };

    /// <summary>What the bot said and no <see cref="GetNextReply"/> has taken yet; updates and removals are carried out on it.</summary>
    public IReadOnlyList<Activity> ActiveQueue => _sent;

    /// <summary>Activities in place of earlier ones, in the order in which they came.</summary>
    public IList<Activity> UpdatedActivities { get; } = [];

    /// <summary>Identifiers of activities the bot took back, in the order in which it did.</summary>
    public IList<string?> DeletedActivities { get; } = [];

    /// <summary>The answer to the last invoke, if there was one.</summary>
    public InvokeResponse? InvokeResponse { get; private set; }

    /// <summary>Replies of the last turn that came in the response, because the sender asked for that.</summary>
    public IReadOnlyList<Activity> ExpectedReplies { get; private set; } = [];

    /// <summary>An activity from the user, as <see cref="ProcessActivityAsync"/> would fill it.</summary>
    public Activity MakeActivity(string? text = null) => Filled(MessageFactory.Text(text));

    /// <summary>Runs a turn with words from the user.</summary>
    public Task SendTextToBotAsync(string text, BotCallbackHandler callback, CancellationToken cancellationToken = default) =>
        ProcessActivityAsync(MessageFactory.Text(text), callback, cancellationToken);

    /// <summary>Runs a turn. Members the activity leaves open are filled from <see cref="Conversation"/>.</summary>
    public async Task ProcessActivityAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken = default)
    {
        using var context = new TurnContext(this, Filled(activity));
        await RunPipelineAsync(context, callback, cancellationToken);
        InvokeResponse = context.TurnState.Get<InvokeResponse>();
        ExpectedReplies = [.. context.BufferedReplyActivities];
    }

    /// <summary>Takes the next thing the bot said.</summary>
    /// <returns>The activity, or null when there is none left.</returns>
    public Activity? GetNextReply()
    {
        if (_sent.Count == 0)
        {
            return null;
        }

        var next = _sent[0];
        _sent.RemoveAt(0);
        return next;
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, IReadOnlyList<Activity> activities, CancellationToken cancellationToken)
    {
        foreach (var activity in activities)
        {
            activity.Id = NextId();
            _sent.Add(activity);
        }

        return Task.FromResult(activities.Select(activity => new ResourceResponse { Id = activity.Id }).ToArray());
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        UpdatedActivities.Add(activity);
        if (_sent.FindIndex(sent => sent.Id == activity.Id) is >= 0 and var at)
        {
            _sent[at] = activity;
        }

        return Task.FromResult(new ResourceResponse { Id = activity.Id });
    }

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        DeletedActivities.Add(reference.ActivityId);
        _sent.RemoveAll(activity => activity.Id == reference.ActivityId);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task ContinueConversationAsync(
        string? botAppId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken = default) =>
        ProcessActivityAsync(reference.GetContinuationActivity(), callback, cancellationToken);

    /// <inheritdoc/>
    public override Task CreateConversationAsync(
        string? botAppId,
        string channelId,
        string serviceUrl,
        string? audience,
        ConversationParameters conversationParameters,
        BotCallbackHandler callback,
        CancellationToken cancellationToken = default)
    {
        var began = new Activity
        {
            Type = ActivityTypes.Event, Name = ActivityEventNames.CreateConversation, ChannelId = channelId, ServiceUrl = serviceUrl,
            Conversation = new ConversationAccount { Id = $"conversation-{NextId()}", IsGroup = conversationParameters.IsGroup },
            From = conversationParameters.Members?.FirstOrDefault(), Recipient = conversationParameters.Bot, ChannelData = conversationParameters.ChannelData,
        };
        return ProcessActivityAsync(began, callback, cancellationToken);
    }

    private Activity Filled(Activity activity)
    {
        var incoming = ActivityJson.Clone(activity);
        incoming.Id ??= NextId();
        incoming.ChannelId ??= Conversation.ChannelId;
        incoming.From ??= Conversation.User;
        incoming.Recipient ??= Conversation.Bot;
        incoming.Conversation ??= Conversation.Conversation;
        incoming.ServiceUrl ??= Conversation.ServiceUrl;
        incoming.Locale ??= Conversation.Locale;
        return incoming;
    }

    private string NextId() => (++_count).ToString(CultureInfo.InvariantCulture);
}
