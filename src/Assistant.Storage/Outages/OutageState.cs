using Assistant.BotFramework.Inbox;
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
/// An instance that has its data folder to itself goes on from memory at all times. A command run beside it may change or erase a state behind its back: that is
/// seen when the next turn is accepted, and from then on states are read anew. A turn already under way ends in a conflict, and is run again.
/// </remarks>
internal sealed class OutageState(DatabaseStorage storage, IDatabase database, Instance instance) : IStorage, IErasureWatcher
{
    private const int Most = 20_000;

    private readonly Lock _gate = new();
    private long _erasures;

    /// <summary>The last state known of each key, so that there is something to go on from; and what was changed in an outage.</summary>
    private readonly Dictionary<string, Remembered> _known = new(StringComparer.Ordinal);
    private readonly Queue<string> _byAge = new();

    /// <summary>What is kept is known as of now, until others change it or some of it is erased. To be taken before a change is written.</summary>
    public StateMoment Now => new(database.ChangesByOthers, Volatile.Read(ref _erasures));

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
        var moment = Now;
        try
        {
            var tags = await storage.WriteAsync(changes, cancellationToken);
            foreach (var (key, item) in changes)
            {
                Know(key, item with { ETag = tags[key] }, moment);
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
    /// <param name="key">The state's.</param>
    /// <param name="item">What was committed.</param>
    /// <param name="moment">Taken before the commit.</param>
    public void Know(string key, StoreItem item, StateMoment moment) => Keep(key, new Remembered(item, moment));

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
    public void Forget() => ForgetKeptAnd(_ => false);

    /// <summary>The same, and nothing of those people that was to be kept once the database is back.</summary>
    public void Erased(ErasedKeys erased) => ForgetKeptAnd(erased.Covers);

    /// <summary>Remembers what could not be kept.</summary>
    public void Remember(IEnumerable<KeyValuePair<string, StoreItem>> changes)
    {
        foreach (var (key, item) in changes)
        {
            Keep(key, new Remembered(item, Kept: null));
        }
    }

    private void ForgetKeptAnd(Func<string, bool> isErased)
    {
        Interlocked.Increment(ref _erasures);
        lock (_gate)
        {
            foreach (var (key, _) in _known.Where(known => known.Value.IsKept || isErased(known.Key)).ToList())
            {
                _known.Remove(key);
            }
        }
    }

    /// <returns>Null when one of them is not known as of now, or was not kept.</returns>
    private Dictionary<string, StoreItem>? AtHand(IReadOnlyCollection<string> keys)
    {
        var now = Now;
        var found = new Dictionary<string, StoreItem>(keys.Count, StringComparer.Ordinal);
        lock (_gate)
        {
            foreach (var key in keys)
            {
                if (!_known.TryGetValue(key, out var known) || known.Kept != now)
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

    /// <param name="Item">The state.</param>
    /// <param name="Kept">As of when it is known to be what is stored; null where it could not be.</param>
    private sealed record Remembered(StoreItem Item, StateMoment? Kept)
    {
        public bool IsKept => Kept is not null;
    }
}
