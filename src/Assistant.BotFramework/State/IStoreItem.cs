namespace Assistant.BotFramework.State;

/// <summary>Something kept with a version tag.</summary>
public interface IStoreItem
{
    /// <summary>
    /// The tag of the version that was read. On a write: that version must still stand; null: nothing may be there yet;
    /// "*": overwrite whatever is there.
    /// </summary>
    string? ETag { get; }
}
