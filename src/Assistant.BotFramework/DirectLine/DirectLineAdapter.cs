using Assistant.BotFramework.Hosting;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.State;
using Assistant.BotFramework.Turns;
using Microsoft.Extensions.Options;

namespace Assistant.BotFramework.DirectLine;

/// <summary>Runs the turns of the bot's own Direct Line; replies go into the conversation, where the client reads them.</summary>
public sealed class DirectLineAdapter : BotAdapter
{
    private readonly TurnQueue _turns;
    private readonly DirectLineOptions _options;

    internal DirectLineAdapter(
        TurnQueue turns, TurnErrorReply onError, IEnumerable<IMiddleware> middleware, IOptions<DirectLineOptions> options)
    {
        (_turns, _options) = (turns, options.Value);
        OnTurnError = onError.SendAsync;
        foreach (var one in middleware)
        {
            Use(one);
        }
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, IReadOnlyList<Activity> activities, CancellationToken cancellationToken)
    {
        var conversation = turnContext.TurnState.Get<DirectLineConversation>()
            ?? throw new InvalidOperationException("The turn belongs to another adapter.");
        return Task.FromResult(activities.Select(activity => new ResourceResponse
        {
            Id = activity.Type == ActivityTypes.Trace ? null : conversation.Append(activity),
        }).ToArray());
    }

    /// <summary>Direct Line clients cannot change what they have shown.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Direct Line cannot update an activity.");

    /// <summary>Direct Line clients cannot remove what they have shown.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Direct Line cannot delete an activity.");

    /// <summary>Tells the bot that somebody came. A full queue costs the greeting, nothing else.</summary>
    internal void Greet(DirectLineConversation conversation, string? locale, IBot bot)
    {
        var activity = Address(new Activity { Type = ActivityTypes.ConversationUpdate, Locale = locale }, conversation);
        activity.ChannelId = Channels.Directline;
        activity.Conversation = new ConversationAccount { Id = conversation.Id };
        activity.MembersAdded = [activity.From!, activity.Recipient!];
        Enqueue(conversation, activity, bot);
    }

    /// <summary>Records what the user sent, so that the client sees it come back, and queues the turn.</summary>
    /// <returns>The activity's id; a reply names it.</returns>
    internal string Receive(DirectLineConversation conversation, Activity activity, IBot bot)
    {
        Address(activity, conversation);
        lock (conversation.Arrival)
        {
            var id = conversation.Append(activity);
            if (!Enqueue(conversation, activity, bot) && activity.Type == ActivityTypes.Message)
            {
                conversation.Append(activity.CreateReply(_options.BusyText));
            }

            return id;
        }
    }

    private Activity Address(Activity activity, DirectLineConversation conversation)
    {
        activity.From = new ChannelAccount { Id = conversation.UserId, Role = RoleTypes.User };
        activity.Recipient = new ChannelAccount { Id = _options.BotId, Name = _options.BotName, Role = RoleTypes.Bot };
        activity.ServiceUrl = null;
        activity.CallerId = null;
        activity.DeliveryMode = null; // replies are read from the conversation, whatever the client asks
        return activity;
    }

    private bool Enqueue(DirectLineConversation conversation, Activity activity, IBot bot) =>
        _turns.TryEnqueue(StorageKey.ForConversation(activity), async token =>
        {
            using var context = new TurnContext(this, activity);
            context.TurnState.Set(conversation);
            await RunPipelineAsync(context, bot.OnTurnAsync, token);
        }) is not null;
}
