using Assistant.BotFramework.Turns;

namespace Assistant.BotFramework.State;

/// <summary>What is remembered of a person, in whatever conversation of a channel.</summary>
public sealed class UserState(IStorage storage) : BotState(storage, nameof(UserState))
{
    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext) => StorageKey.ForUser(turnContext.Activity);
}
