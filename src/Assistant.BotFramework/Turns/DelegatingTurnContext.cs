using Assistant.BotFramework.Schema;

namespace Assistant.BotFramework.Turns;

/// <summary>A turn seen through the kind of its activity: everything else is the turn's own.</summary>
/// <typeparam name="T">What is read of the activity.</typeparam>
/// <param name="inner">The turn.</param>
public sealed class DelegatingTurnContext<T>(ITurnContext inner) : ITurnContext<T>
    where T : class, IActivity
{
    /// <inheritdoc/>
    public T Activity => (T)(IActivity)inner.Activity;

    Activity ITurnContext.Activity => inner.Activity;

    /// <inheritdoc/>
    public BotAdapter Adapter => inner.Adapter;

    /// <inheritdoc/>
    public TurnContextStateCollection TurnState => inner.TurnState;

    /// <inheritdoc/>
    public bool Responded => inner.Responded;

    /// <inheritdoc/>
    public Task<ResourceResponse?> SendActivityAsync(
        string textReplyToSend, string? speak = null, string? inputHint = null, CancellationToken cancellationToken = default) =>
        inner.SendActivityAsync(textReplyToSend, speak, inputHint, cancellationToken);

    /// <inheritdoc/>
    public Task<ResourceResponse?> SendActivityAsync(Activity activity, CancellationToken cancellationToken = default) => inner.SendActivityAsync(activity, cancellationToken);

    /// <inheritdoc/>
    public Task<ResourceResponse[]> SendActivitiesAsync(IReadOnlyList<Activity> activities, CancellationToken cancellationToken = default) =>
        inner.SendActivitiesAsync(activities, cancellationToken);

    /// <inheritdoc/>
    public Task<ResourceResponse?> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken = default) =>
        inner.UpdateActivityAsync(activity, cancellationToken);

    /// <inheritdoc/>
    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default) => inner.DeleteActivityAsync(activityId, cancellationToken);

    /// <inheritdoc/>
    public ITurnContext OnSendActivities(SendActivitiesHandler handler) => inner.OnSendActivities(handler);

    /// <inheritdoc/>
    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler) => inner.OnUpdateActivity(handler);

    /// <inheritdoc/>
    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler) => inner.OnDeleteActivity(handler);
}
