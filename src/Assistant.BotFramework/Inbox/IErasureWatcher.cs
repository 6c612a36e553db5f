using Assistant.BotFramework.State;

namespace Assistant.BotFramework.Inbox;

/// <summary>Holds in memory what people said, and lets go of it once it is erased. Called by the store; must not block.</summary>
public interface IErasureWatcher
{
    /// <summary>Records were erased, by this process or another. May be told more than once.</summary>
    void Erased(ErasedKeys erased);
}
