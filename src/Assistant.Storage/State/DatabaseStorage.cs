using Assistant.BotFramework.State;
using Assistant.Storage.Databases;

namespace Assistant.Storage.State;

/// <summary>Bot state in the database.</summary>
internal sealed class DatabaseStorage(IDatabase database, TimeProvider clock) : IStorage
{
    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, StoreItem>> ReadAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken = default) =>
        database.ReadAsync(session => StateTable.ReadAsync(session, keys), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, string>> WriteAsync(
        IReadOnlyDictionary<string, StoreItem> changes, CancellationToken cancellationToken = default) =>
        database.WriteAsync(session => StateTable.WriteAsync(session, changes, clock.GetUtcNow().ToUnixTimeMilliseconds()), cancellationToken);

    /// <inheritdoc/>
    public Task DeleteAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken = default) =>
        database.WriteAsync(session => StateTable.DeleteAsync(session, keys), cancellationToken);
}
