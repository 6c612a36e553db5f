using Assistant.BotFramework.Schema;

namespace Assistant.BotFramework.Turns;

/// <summary>A bot that is asked by kind of activity: override what matters, leave the rest.</summary>
public abstract class ActivityHandler : IBot
{
    /// <summary>Looks at the type and calls the method for it. Unknown types are left alone.</summary>
    public virtual Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        turnContext.Activity.Type switch
        {
            ActivityTypes.Message => OnMessageActivityAsync(As<IMessageActivity>(turnContext), cancellationToken),
            ActivityTypes.MessageUpdate => OnMessageUpdateActivityAsync(As<IMessageUpdateActivity>(turnContext), cancellationToken),
            ActivityTypes.MessageDelete => OnMessageDeleteActivityAsync(As<IMessageDeleteActivity>(turnContext), cancellationToken),
            ActivityTypes.ConversationUpdate => OnConversationUpdateActivityAsync(As<IConversationUpdateActivity>(turnContext), cancellationToken),
            ActivityTypes.MessageReaction => OnMessageReactionActivityAsync(As<IMessageReactionActivity>(turnContext), cancellationToken),
            ActivityTypes.Event => OnEventActivityAsync(As<IEventActivity>(turnContext), cancellationToken),
            ActivityTypes.Invoke => InvokeAsync(turnContext, cancellationToken),
            ActivityTypes.InstallationUpdate => OnInstallationUpdateActivityAsync(As<IInstallationUpdateActivity>(turnContext), cancellationToken),
            ActivityTypes.Typing => OnTypingActivityAsync(As<ITypingActivity>(turnContext), cancellationToken),
            ActivityTypes.Command => OnCommandActivityAsync(As<ICommandActivity>(turnContext), cancellationToken),
            ActivityTypes.CommandResult => OnCommandResultActivityAsync(As<ICommandResultActivity>(turnContext), cancellationToken),
            ActivityTypes.EndOfConversation => OnEndOfConversationActivityAsync(As<IEndOfConversationActivity>(turnContext), cancellationToken),
            _ => OnUnrecognizedActivityTypeAsync(turnContext, cancellationToken),
        };

    /// <summary>Something was said, or a card submitted (then the text is null).</summary>
    protected virtual Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>An earlier message was edited.</summary>
    protected virtual Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>An earlier message was removed.</summary>
    protected virtual Task OnMessageDeleteActivityAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>Members came or left; calls the two methods below when anybody but the bot did.</summary>
    protected virtual async Task OnConversationUpdateActivityAsync(ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var bot = turnContext.Activity.Recipient?.Id;
        if (turnContext.Activity.MembersAdded is { } added && added.Any(member => member.Id != bot))
        {
            await OnMembersAddedAsync(added, turnContext, cancellationToken);
        }

        if (turnContext.Activity.MembersRemoved is { } removed && removed.Any(member => member.Id != bot))
        {
            await OnMembersRemovedAsync(removed, turnContext, cancellationToken);
        }
    }

    /// <summary>Members came. The bot itself may be in the list.</summary>
    protected virtual Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Members left. The bot itself may be in the list.</summary>
    protected virtual Task OnMembersRemovedAsync(
        IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Reactions were given or taken back; calls the two methods below.</summary>
    protected virtual async Task OnMessageReactionActivityAsync(ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.ReactionsAdded is { Count: > 0 } added)
        {
            await OnReactionsAddedAsync(added, turnContext, cancellationToken);
        }

        if (turnContext.Activity.ReactionsRemoved is { Count: > 0 } removed)
        {
            await OnReactionsRemovedAsync(removed, turnContext, cancellationToken);
        }
    }

    /// <summary>Reactions were given.</summary>
    protected virtual Task OnReactionsAddedAsync(
        IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Reactions were taken back.</summary>
    protected virtual Task OnReactionsRemovedAsync(
        IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A named signal came. Unknown names are to be ignored.</summary>
    protected virtual Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A call came that wants an answer; calls the method below when a card's button was pressed.</summary>
    /// <returns>The answer; null for "not known here", which the channel sees as 501.</returns>
    protected virtual async Task<InvokeResponse?> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Name != AdaptiveCardInvokeValue.InvokeName)
        {
            return null;
        }

        if (ActivityJson.Read<AdaptiveCardInvokeValue>(turnContext.Activity.Value) is not { Action: not null } value)
        {
            return InvokeResponse.Ok(AdaptiveCardInvokeResponse.Error(400, "BadRequest", "The card's action came in a shape that cannot be read."));
        }

        return await OnAdaptiveCardInvokeAsync(turnContext, value, cancellationToken) is { } response ? InvokeResponse.Ok(response) : null;
    }

    /// <summary>A card's button was pressed.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="invokeValue">The button; its action is there.</param>
    /// <param name="cancellationToken">Ends when the turn's time is up.</param>
    /// <returns>The answer; null for "not known here", which the channel sees as 501.</returns>
    protected virtual Task<AdaptiveCardInvokeResponse?> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
        Task.FromResult<AdaptiveCardInvokeResponse?>(null);

    /// <summary>The bot was installed or removed; calls one of the two methods below.</summary>
    protected virtual Task OnInstallationUpdateActivityAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.Action switch
        {
            "add" or "add-upgrade" => OnInstallationUpdateAddAsync(turnContext, cancellationToken),
            "remove" or "remove-upgrade" => OnInstallationUpdateRemoveAsync(turnContext, cancellationToken),
            _ => Task.CompletedTask,
        };

    /// <summary>The bot was installed, or a new version of it.</summary>
    protected virtual Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The bot was removed, or makes room for a new version of it.</summary>
    protected virtual Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A program asks for something.</summary>
    protected virtual Task OnCommandActivityAsync(ITurnContext<ICommandActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A program tells what became of a command.</summary>
    protected virtual Task OnCommandResultActivityAsync(ITurnContext<ICommandResultActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The user is writing.</summary>
    protected virtual Task OnTypingActivityAsync(ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The other side ended the conversation.</summary>
    protected virtual Task OnEndOfConversationActivityAsync(ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>An activity of a type this class does not know.</summary>
    protected virtual Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    private async Task InvokeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (await OnInvokeActivityAsync(As<IInvokeActivity>(turnContext), cancellationToken) is { } response)
        {
            turnContext.TurnState.Set(response);
        }
    }

    private static DelegatingTurnContext<T> As<T>(ITurnContext turnContext) where T : class, IActivity => new(turnContext);
}
