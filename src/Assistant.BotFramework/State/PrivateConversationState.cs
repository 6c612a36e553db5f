using Assistant.BotFramework.Turns;

namespace Assistant.BotFramework.State;

/// <summary>What is remembered of one person in one conversation.</summary>
public sealed class PrivateConversationState(IStorage storage) : BotState(storage, nameof(PrivateConversationState))
{
    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext) => StorageKey.ForUserInConversation(turnContext.Activity);
}
