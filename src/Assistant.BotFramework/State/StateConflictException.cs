namespace Assistant.BotFramework.State;

/// <summary>The stored item is no longer the one that was read. Read again, apply the change again, or give up.</summary>
/// <param name="key">The key in question.</param>
public sealed class StateConflictException(string key)
    : Exception($"The stored item '{key}' was changed by somebody else since it was read.")
{
    /// <summary>The key in question.</summary>
    public string Key { get; } = key;
}
