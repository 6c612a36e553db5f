using Assistant.BotFramework.Schema;

namespace Assistant.BotFramework.Turns;

/// <summary>The turn as adapters make it.</summary>
/// <param name="adapter">Sends what the bot says.</param>
/// <param name="activity">The activity received, already authenticated.</param>
public sealed class TurnContext(BotAdapter adapter, Activity activity) : ITurnContext, IDisposable
{
    private readonly List<SendActivitiesHandler> _onSend = [];
    private readonly List<UpdateActivityHandler> _onUpdate = [];
    private readonly List<DeleteActivityHandler> _onDelete = [];
    private bool _disposed;

    /// <inheritdoc/>
    public BotAdapter Adapter { get; } = adapter;

    /// <inheritdoc/>
    public TurnContextStateCollection TurnState { get; } = [];

    /// <inheritdoc/>
    public Activity Activity { get; } = activity;

    /// <inheritdoc/>
    public bool Responded { get; private set; }

    /// <summary>Replies held back for the HTTP response, when the sender asked for that.</summary>
    public IList<Activity> BufferedReplyActivities { get; } = [];

    /// <inheritdoc/>
    public Task<ResourceResponse?> SendActivityAsync(
        string textReplyToSend, string? speak = null, string? inputHint = null, CancellationToken cancellationToken = default) =>
        SendActivityAsync(MessageFactory.Text(textReplyToSend, speak, inputHint), cancellationToken);

    /// <inheritdoc/>
    public async Task<ResourceResponse?> SendActivityAsync(Activity activity, CancellationToken cancellationToken = default) =>
        (await SendActivitiesAsync([activity], cancellationToken)).FirstOrDefault();

    /// <inheritdoc/>
    public Task<ResourceResponse[]> SendActivitiesAsync(
        IReadOnlyList<Activity> activities, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        var reference = Activity.GetConversationReference();
        List<Activity> outgoing = [.. activities.Select(activity => Address(activity, reference))];
        return Run(0);

        Task<ResourceResponse[]> Run(int index) =>
            index < _onSend.Count ? _onSend[index](this, outgoing, () => Run(index + 1)) : DeliverAsync(outgoing, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<ResourceResponse?> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        var outgoing = ActivityJson.Clone(activity).ApplyConversationReference(Activity.GetConversationReference());
        return await Run(0);

        Task<ResourceResponse> Run(int index) =>
            index < _onUpdate.Count
                ? _onUpdate[index](this, outgoing, () => Run(index + 1))
                : Adapter.UpdateActivityAsync(this, outgoing, cancellationToken);
    }

    /// <inheritdoc/>
    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return Run(0);

        Task Run(int index) =>
            index < _onDelete.Count
                ? _onDelete[index](this, reference, () => Run(index + 1))
                : Adapter.DeleteActivityAsync(this, reference, cancellationToken);
    }

    /// <inheritdoc/>
    public ITurnContext OnSendActivities(SendActivitiesHandler handler)
    {
        _onSend.Add(handler);
        return this;
    }

    /// <inheritdoc/>
    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler)
    {
        _onUpdate.Add(handler);
        return this;
    }

    /// <inheritdoc/>
    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler)
    {
        _onDelete.Add(handler);
        return this;
    }

    /// <summary>Ends the turn: whoever kept the context learns it by an exception.</summary>
    public void Dispose() => _disposed = true;

    private static Activity Address(Activity activity, ConversationReference reference)
    {
        // A copy: the bot may send the same object again, and handlers may change it.
        var outgoing = ActivityJson.Clone(activity).ApplyConversationReference(reference);
        outgoing.Id = null;
        outgoing.Timestamp = null;
        outgoing.Type ??= ActivityTypes.Message;
        if (outgoing.Type == ActivityTypes.Message)
        {
            outgoing.TextFormat ??= TextFormatTypes.Plain; // clients differ on what an absent format means
        }

        return outgoing;
    }

    private async Task<ResourceResponse[]> DeliverAsync(List<Activity> outgoing, CancellationToken cancellationToken)
    {
        ResourceResponse[] responses;
        if (Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            outgoing.ForEach(BufferedReplyActivities.Add);
            responses = [.. outgoing.Select(_ => new ResourceResponse())];
        }
        else
        {
            responses = await Adapter.SendActivitiesAsync(this, outgoing, cancellationToken);
        }

        Responded |= outgoing.Any(activity => activity.Type != ActivityTypes.Trace);
        return responses;
    }
}
