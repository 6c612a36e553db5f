using Assistant.BotFramework.State;
using Assistant.Storage.Databases;
using Assistant.Storage.State;
using Assistant.Storage.Turns;

namespace Assistant.Storage.Outages;

/// <summary>
/// Bot state that goes on from memory while the database is out of reach. When it is back, what was remembered meanwhile is offered to the next turn of the
/// conversation, unless another process has changed the same.
/// </summary>
/// <remarks>
/// An instance that has its data folder to itself goes on from memory at all times. A command run beside it may change a state behind its back: the turn that
/// goes on from the old one then ends in a conflict, and is run again from what is stored.
/// </remarks>
internal sealed class OutageState(DatabaseStorage storage, Instance instance) : IStorage
{
    private const int Most = 20_000;

    private readonly Lock _gate = new();

    /// <summary>The last state known of each key, so that there is something to go on from; and what was changed in an outage.</summary>
    private readonly Dictionary<string, Remembered> _known = new(StringComparer.Ordinal);
    private readonly Queue<string> _byAge = new();

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, StoreItem>> ReadAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken = default)
    {
        if (instance.IsAlone && AtHand(keys) is { } atHand)
        {
            return atHand;
        }

        IReadOnlyDictionary<string, StoreItem>? stored = null;
        try
        {
            stored = await storage.ReadAsync(keys, cancellationToken);
        }
        catch (DatabaseUnavailableException)
        {
            // From memory, below.
        }

        var found = new Dictionary<string, StoreItem>(StringComparer.Ordinal);
        lock (_gate)
        {
            foreach (var key in keys)
            {
                if ((stored is null ? FromMemory(key) : Merged(key, stored.GetValueOrDefault(key))) is { } item)
                {
                    found[key] = item;
                }
            }
        }

        return found;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, string>> WriteAsync(
        IReadOnlyDictionary<string, StoreItem> changes, CancellationToken cancellationToken = default)
    {
        try
        {
            var tags = await storage.WriteAsync(changes, cancellationToken);
            foreach (var (key, item) in changes)
            {
                Know(key, item with { ETag = tags[key] });
            }

            return tags;
        }
        catch (StateConflictException)
        {
            Forget(changes.Keys);
            throw;
        }
        catch (DatabaseUnavailableException)
        {
            Remember(changes);
            return changes.ToDictionary(change => change.Key, change => change.Value.ETag ?? "", StringComparer.Ordinal);
        }
    }

    /// <inheritdoc/>
    public async Task DeleteAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken = default)
    {
        Forget(keys);
        await storage.DeleteAsync(keys, cancellationToken);
        Forget(keys); // a turn may have ended meanwhile
    }

    /// <summary>Knows what was committed, for turns to go on from.</summary>
    public void Know(string key, StoreItem item) => Keep(key, new Remembered(item, IsKept: true));

    /// <summary>Knows nothing of these any more: they are read anew.</summary>
    public void Forget(IEnumerable<string> keys)
    {
        lock (_gate)
        {
            foreach (var key in keys)
            {
                _known.Remove(key);
            }
        }
    }

    /// <summary>Knows nothing of what is kept any more: some of it was erased.</summary>
    public void Forget()
    {
        lock (_gate)
        {
            foreach (var (key, _) in _known.Where(known => known.Value.IsKept).ToList())
            {
                _known.Remove(key);
            }
        }
    }

    /// <summary>Remembers what could not be kept.</summary>
    public void Remember(IEnumerable<KeyValuePair<string, StoreItem>> changes)
    {
        foreach (var (key, item) in changes)
        {
            Keep(key, new Remembered(item, IsKept: false));
        }
    }

    /// <returns>Null when one of them is not known, or was not kept.</returns>
    private Dictionary<string, StoreItem>? AtHand(IReadOnlyCollection<string> keys)
    {
        var found = new Dictionary<string, StoreItem>(keys.Count, StringComparer.Ordinal);
        lock (_gate)
        {
            foreach (var key in keys)
            {
                if (!_known.TryGetValue(key, out var known) || !known.IsKept)
                {
                    return null;
                }

                found[key] = known.Item;
            }
        }

        return found;
    }

    private StoreItem? FromMemory(string key) => _known.GetValueOrDefault(key)?.Item;

    /// <summary>What the database holds, or what was remembered on top of the very same version.</summary>
    private StoreItem? Merged(string key, StoreItem? stored)
    {
        if (_known.TryGetValue(key, out var known) && !known.IsKept)
        {
            if ((known.Item.ETag is "" or null ? null : known.Item.ETag) == stored?.ETag)
            {
                return known.Item with { ETag = stored?.ETag };
            }

            _known.Remove(key);
        }

        return stored;
    }

    private void Keep(string key, Remembered remembered)
    {
        lock (_gate)
        {
            if (!_known.ContainsKey(key))
            {
                _byAge.Enqueue(key);
            }

            _known[key] = remembered;
            while (_byAge.Count > Most)
            {
                _known.Remove(_byAge.Dequeue());
            }
        }
    }

    private sealed record Remembered(StoreItem Item, bool IsKept);
}
