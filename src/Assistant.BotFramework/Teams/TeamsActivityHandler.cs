using System.Text.Json;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Turns;

namespace Assistant.BotFramework.Teams;

/// <summary>An <see cref="ActivityHandler"/> that knows what Teams alone sends. On other channels it is the plain one.</summary>
public abstract class TeamsActivityHandler : ActivityHandler
{
    /// <summary>A dialog is to be shown.</summary>
    public const string TaskFetch = "task/fetch";

    /// <summary>A dialog was filled in.</summary>
    public const string TaskSubmit = "task/submit";

    /// <summary>Thumbs were pressed under a message whose form the bot brings.</summary>
    public const string MessageFetchTask = "message/fetchTask";

    /// <summary>Thumbs were pressed, and the form filled in.</summary>
    public const string MessageSubmitAction = "message/submitAction";

    /// <inheritdoc/>
    protected override async Task<InvokeResponse?> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.Name switch
        {
            _ when turnContext.Activity.ChannelId != Channels.Msteams => await base.OnInvokeActivityAsync(turnContext, cancellationToken),
            MessageFetchTask => Answer(await OnMessageFetchTaskAsync(turnContext, cancellationToken)),
            // Teams takes a body for a failure.
            MessageSubmitAction => await OnMessageSubmitActionAsync(turnContext, cancellationToken) ? InvokeResponse.Ok(new { }) : null,
            TaskFetch => Answer(await OnTeamsTaskModuleFetchAsync(turnContext, Data(turnContext), cancellationToken)),
            TaskSubmit => Answer(await OnTeamsTaskModuleSubmitAsync(turnContext, Data(turnContext), cancellationToken)),
            _ => await base.OnInvokeActivityAsync(turnContext, cancellationToken),
        };

    /// <summary>Thumbs were pressed under a message with <see cref="FeedbackLoop.Custom"/>; the value's data.actionValue.reaction says which.</summary>
    /// <returns>The form; null for "not known here".</returns>
    protected virtual Task<TaskModuleResponse?> OnMessageFetchTaskAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        Task.FromResult<TaskModuleResponse?>(null);

    /// <summary>Thumbs were pressed and the form, if there was one, was filled in.</summary>
    /// <returns>Whether the bot takes such things.</returns>
    protected virtual Task<bool> OnMessageSubmitActionAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) => Task.FromResult(false);

    /// <summary>A dialog is to be shown.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="data">What the button carried.</param>
    /// <param name="cancellationToken">Ends when the turn's time is up.</param>
    /// <returns>The dialog; null for "not known here".</returns>
    protected virtual Task<TaskModuleResponse?> OnTeamsTaskModuleFetchAsync(
        ITurnContext<IInvokeActivity> turnContext, JsonElement? data, CancellationToken cancellationToken) => Task.FromResult<TaskModuleResponse?>(null);

    /// <summary>A dialog was filled in.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="data">What was filled in, and what the button carried.</param>
    /// <param name="cancellationToken">Ends when the turn's time is up.</param>
    /// <returns>The next dialog, words, or an empty response to close; null for "not known here".</returns>
    protected virtual Task<TaskModuleResponse?> OnTeamsTaskModuleSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext, JsonElement? data, CancellationToken cancellationToken) => Task.FromResult<TaskModuleResponse?>(null);

    /// <inheritdoc/>
    protected override Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => EventOf(turnContext) switch
    {
        "editMessage" => OnTeamsMessageEditAsync(turnContext, cancellationToken),
        "undeleteMessage" => OnTeamsMessageUndeleteAsync(turnContext, cancellationToken),
        _ => base.OnMessageUpdateActivityAsync(turnContext, cancellationToken),
    };

    /// <inheritdoc/>
    protected override Task OnMessageDeleteActivityAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => EventOf(turnContext) switch
    {
        "softDeleteMessage" => OnTeamsMessageSoftDeleteAsync(turnContext, cancellationToken),
        _ => base.OnMessageDeleteActivityAsync(turnContext, cancellationToken),
    };

    /// <summary>Somebody changed what they said.</summary>
    protected virtual Task OnTeamsMessageEditAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Somebody took back that they removed a message.</summary>
    protected virtual Task OnTeamsMessageUndeleteAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Somebody removed a message.</summary>
    protected virtual Task OnTeamsMessageSoftDeleteAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    protected override Task OnConversationUpdateActivityAsync(ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var data = turnContext.Activity.ChannelId == Channels.Msteams ? turnContext.Activity.GetChannelData<TeamsChannelData>() : null;
        return data?.EventType is { } happened && happened is not ("teamMemberAdded" or "teamMemberRemoved")
            ? OnTeamsConversationEventAsync(happened, data, turnContext, cancellationToken)
            : base.OnConversationUpdateActivityAsync(turnContext, cancellationToken);
    }

    /// <summary>A team or one of its channels changed: channelCreated, channelRenamed, channelDeleted, channelRestored, teamRenamed, teamArchived and so on.</summary>
    protected virtual Task OnTeamsConversationEventAsync(
        string eventType, TeamsChannelData data, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    private static InvokeResponse? Answer(TaskModuleResponse? response) => response is null ? null : InvokeResponse.Ok(response);

    private static JsonElement? Data(ITurnContext turnContext) =>
        turnContext.Activity.Value is { ValueKind: JsonValueKind.Object } value && value.TryGetProperty("data", out var data) ? data : null;

    private static string? EventOf(ITurnContext turnContext) =>
        turnContext.Activity.ChannelId == Channels.Msteams ? turnContext.Activity.GetChannelData<TeamsChannelData>()?.EventType : null;
}
