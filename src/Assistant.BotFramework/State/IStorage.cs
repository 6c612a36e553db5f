namespace Assistant.BotFramework.State;

/// <summary>Keeps JSON objects by key. Implementations are safe for concurrent use.</summary>
public interface IStorage
{
    /// <summary>Reads what is there.</summary>
    /// <returns>The items found, by key; missing keys are left out.</returns>
    Task<IReadOnlyDictionary<string, StoreItem>> ReadAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken = default);

    /// <summary>Writes all changes or none, each under the rule of its <see cref="IStoreItem.ETag"/>.</summary>
    /// <returns>The new tags, by key.</returns>
    /// <exception cref="StateConflictException">Somebody else wrote in between; nothing was written.</exception>
    Task<IReadOnlyDictionary<string, string>> WriteAsync(
        IReadOnlyDictionary<string, StoreItem> changes, CancellationToken cancellationToken = default);

    /// <summary>Removes keys; missing ones are no error.</summary>
    Task DeleteAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken = default);
}
