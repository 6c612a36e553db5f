using System.Globalization;

namespace Assistant.BotFramework.State;

/// <summary>Keeps state in this process, up to a number of items; the one unused longest gives way.</summary>
/// <param name="maxItems">How many items are kept.</param>
public sealed class MemoryStorage(int maxItems = MemoryStorage.DefaultMaxItems) : IStorage
{
    /// <summary>How many items are kept unless told otherwise.</summary>
    public const int DefaultMaxItems = 100_000;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, LinkedListNode<(string Key, StoreItem Item)>> _nodes = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Key, StoreItem Item)> _byUse = new();
    private long _version;

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, StoreItem>> ReadAsync(
        IReadOnlyCollection<string> keys, CancellationToken cancellationToken = default)
    {
        var found = new Dictionary<string, StoreItem>(StringComparer.Ordinal);
        lock (_gate)
        {
            foreach (var key in keys)
            {
                if (_nodes.TryGetValue(key, out var node))
                {
                    _byUse.Remove(node);
                    _byUse.AddFirst(node);
                    found[key] = node.Value.Item;
                }
            }
        }

        return Task.FromResult<IReadOnlyDictionary<string, StoreItem>>(found);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, string>> WriteAsync(
        IReadOnlyDictionary<string, StoreItem> changes, CancellationToken cancellationToken = default)
    {
        var tags = new Dictionary<string, string>(StringComparer.Ordinal);
        lock (_gate)
        {
            if (changes.FirstOrDefault(change => !Permits(change.Key, change.Value.ETag)) is { Key: { } key })
            {
                return Task.FromException<IReadOnlyDictionary<string, string>>(new StateConflictException(key));
            }

            foreach (var (name, item) in changes)
            {
                tags[name] = (++_version).ToString(CultureInfo.InvariantCulture);
                Remove(name);
                _nodes[name] = _byUse.AddFirst((name, new StoreItem(item.Data.Clone(), tags[name])));
            }

            while (_nodes.Count > maxItems)
            {
                Remove(_byUse.Last!.Value.Key);
            }
        }

        return Task.FromResult<IReadOnlyDictionary<string, string>>(tags);
    }

    /// <inheritdoc/>
    public Task DeleteAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken = default)
    {
        lock (_gate)
        {
            foreach (var key in keys)
            {
                Remove(key);
            }
        }

        return Task.CompletedTask;
    }

    private bool Permits(string key, string? tag) =>
        tag == "*" || (_nodes.TryGetValue(key, out var node) ? node.Value.Item.ETag == tag : tag is null);

    private void Remove(string key)
    {
        if (_nodes.Remove(key, out var node))
        {
            _byUse.Remove(node);
        }
    }
}
