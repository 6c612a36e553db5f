using Assistant.BotFramework.Schema;

namespace Assistant.BotFramework.Turns;

/// <summary>One turn: the activity received, and the way to answer it.</summary>
public interface ITurnContext
{
    /// <summary>The adapter that runs the turn.</summary>
    BotAdapter Adapter { get; }

    /// <summary>Values kept for the length of the turn.</summary>
    TurnContextStateCollection TurnState { get; }

    /// <summary>The activity received.</summary>
    Activity Activity { get; }

    /// <summary>Whether anything but a trace was sent.</summary>
    bool Responded { get; }

    /// <summary>Sends words.</summary>
    Task<ResourceResponse?> SendActivityAsync(
        string textReplyToSend, string? speak = null, string? inputHint = null, CancellationToken cancellationToken = default);

    /// <summary>Sends an activity, addressed to the conversation of the turn.</summary>
    Task<ResourceResponse?> SendActivityAsync(Activity activity, CancellationToken cancellationToken = default);

    /// <summary>Sends several in order.</summary>
    /// <returns>One response per activity, in the same order.</returns>
    Task<ResourceResponse[]> SendActivitiesAsync(IReadOnlyList<Activity> activities, CancellationToken cancellationToken = default);

    /// <summary>Replaces what was sent earlier under <see cref="Schema.Activity.Id"/>.</summary>
    Task<ResourceResponse?> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken = default);

    /// <summary>Removes what was sent earlier.</summary>
    Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default);

    /// <summary>Adds a handler that sees activities on their way out; the first added is outermost.</summary>
    ITurnContext OnSendActivities(SendActivitiesHandler handler);

    /// <summary>Adds a handler that sees updates on their way out.</summary>
    ITurnContext OnUpdateActivity(UpdateActivityHandler handler);

    /// <summary>Adds a handler that sees removals on their way out.</summary>
    ITurnContext OnDeleteActivity(DeleteActivityHandler handler);
}
