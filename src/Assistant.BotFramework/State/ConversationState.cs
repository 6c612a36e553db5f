using Assistant.BotFramework.Turns;

namespace Assistant.BotFramework.State;

/// <summary>What is remembered of a conversation, whoever speaks in it.</summary>
public sealed class ConversationState(IStorage storage) : BotState(storage, nameof(ConversationState))
{
    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext) => StorageKey.ForConversation(turnContext.Activity);
}
