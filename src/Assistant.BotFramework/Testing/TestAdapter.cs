using System.Globalization;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Turns;

namespace Assistant.BotFramework.Testing;

/// <summary>An adapter without a network: turns run at once, and what the bot says is kept in order.</summary>
public sealed class TestAdapter : BotAdapter
{
    private readonly Queue<Activity> _sent = new();
    private int _count;

    /// <summary>The conversation every activity is put into.</summary>
    public ConversationReference Conversation { get; } = new()
    {
        ChannelId = Channels.Test,
        Bot = new ChannelAccount { Id = "bot", Role = RoleTypes.Bot },
        User = new ChannelAccount { Id = "user", Role = RoleTypes.User },
        Conversation = new ConversationAccount { Id = "conversation" },
        ServiceUrl = "https://test.invalid/",
        Locale = "en",
    };

    /// <summary>The answer to the last invoke, if there was one.</summary>
    public InvokeResponse? InvokeResponse { get; private set; }

    /// <summary>Runs a turn with words from the user.</summary>
    public Task SendTextToBotAsync(string text, BotCallbackHandler callback, CancellationToken cancellationToken = default) =>
        ProcessActivityAsync(MessageFactory.Text(text), callback, cancellationToken);

    /// <summary>Runs a turn. Members the activity leaves open are filled from <see cref="Conversation"/>.</summary>
    public async Task ProcessActivityAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken = default)
    {
        var incoming = ActivityJson.Clone(activity);
        incoming.Id ??= NextId();
        incoming.ChannelId ??= Conversation.ChannelId;
        incoming.From ??= Conversation.User;
        incoming.Recipient ??= Conversation.Bot;
        incoming.Conversation ??= Conversation.Conversation;
        incoming.ServiceUrl ??= Conversation.ServiceUrl;
        incoming.Locale ??= Conversation.Locale;
        using var context = new TurnContext(this, incoming);
        await RunPipelineAsync(context, callback, cancellationToken);
        InvokeResponse = context.TurnState.Get<InvokeResponse>();
    }

    /// <summary>Takes the next thing the bot said.</summary>
    /// <returns>The activity, or null when there is none left.</returns>
    public Activity? GetNextReply() => _sent.TryDequeue(out var activity) ? activity : null;

    /// <inheritdoc/>
    public override Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, IReadOnlyList<Activity> activities, CancellationToken cancellationToken)
    {
        var responses = new List<ResourceResponse>();
        foreach (var activity in activities)
        {
            activity.Id = NextId();
            _sent.Enqueue(activity);
            responses.Add(new ResourceResponse { Id = activity.Id });
        }

        return Task.FromResult(responses.ToArray());
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        var kept = _sent.ToArray();
        _sent.Clear();
        foreach (var each in kept)
        {
            _sent.Enqueue(each.Id == activity.Id ? activity : each);
        }

        return Task.FromResult(new ResourceResponse { Id = activity.Id });
    }

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        var kept = _sent.Where(activity => activity.Id != reference.ActivityId).ToArray();
        _sent.Clear();
        Array.ForEach(kept, _sent.Enqueue);
        return Task.CompletedTask;
    }

    private string NextId() => (++_count).ToString(CultureInfo.InvariantCulture);
}
