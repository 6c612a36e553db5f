using System.Security.Cryptography;
using Assistant.BotFramework.State;

namespace Assistant.BotFramework.Inbox;

/// <summary>Keeps accepted turns in this process: they end with it.</summary>
/// <param name="storage">Where states go.</param>
public sealed class MemoryInbox(IStorage storage) : ITurnInbox, ITranscripts, ISendLog
{
    private const int MostKeys = 100_000;

    private readonly Lock _gate = new();
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly Queue<string> _byAge = new();
    private readonly Dictionary<string, List<KeptTurn>> _lanes = new(StringComparer.Ordinal);
    // Below zero, and elsewhere after every start: what a turn says is numbered by it.
    private long _number = -RandomNumberGenerator.GetInt32(int.MaxValue);

    /// <inheritdoc/>
    public bool AreShared => false;

    /// <inheritdoc/>
    public Task<Arrival> AcceptAsync(ArrivingTurn turn, int mostWaiting, CancellationToken cancellationToken = default)
    {
        lock (_gate)
        {
            if (_keys.Contains(turn.Key))
            {
                return Task.FromResult(new Arrival(ArrivalOutcome.Repeated));
            }

            var isFirst = !_lanes.TryGetValue(turn.Conversation, out var lane);
            if (lane?.Count >= mostWaiting)
            {
                return Task.FromResult(new Arrival(ArrivalOutcome.Full));
            }

            Know(turn.Key);
            var kept = new KeptTurn(--_number, turn.Conversation, turn.Adapter, turn.Activity, turn.Seed);
            (lane ??= _lanes[turn.Conversation] = []).Add(kept);
            Show(turn.Said);
            return Task.FromResult(new Arrival(ArrivalOutcome.Accepted, isFirst ? kept : null));
        }
    }

    /// <inheritdoc/>
    public async Task<KeptTurn?> EndAsync(KeptTurn turn, TurnEffects effects)
    {
        if (effects.State.Count > 0)
        {
            await storage.WriteAsync(effects.State.AsReadOnly());
        }

        lock (_gate)
        {
            foreach (var entry in effects.Said)
            {
                Show(entry);
            }

            return LeaveInGate(turn, next: null);
        }
    }

    /// <summary>Lets turns that another inbox accepted wait here, behind the one of their conversation that runs and before all that arrives here.</summary>
    /// <param name="running">The number of the one that runs.</param>
    /// <param name="waiting">Those that wait, in order.</param>
    public void Follow(long running, IReadOnlyList<KeptTurn> waiting)
    {
        lock (_gate)
        {
            var first = waiting[0];
            if (!_lanes.TryGetValue(first.Conversation, out var lane))
            {
                _lanes[first.Conversation] = lane = [first with { Number = running, Activity = [] }];
            }

            lane.AddRange(waiting);
        }
    }

    /// <summary>Whether others wait here for a turn.</summary>
    public bool IsFollowed(KeptTurn turn)
    {
        lock (_gate)
        {
            return _lanes.TryGetValue(turn.Conversation, out var lane) && lane[0].Number == turn.Number;
        }
    }

    /// <summary>A turn has ended in another inbox.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="next">Which that inbox would have run next.</param>
    /// <returns>Which to run next, in whichever it waits.</returns>
    public KeptTurn? Leave(KeptTurn turn, KeptTurn? next)
    {
        lock (_gate)
        {
            return LeaveInGate(turn, next);
        }
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<KeptTurn>> TakeUpAsync(CancellationToken cancellationToken = default) => Task.FromResult<IReadOnlyList<KeptTurn>>([]);

    /// <summary>Whether a turn of this key arrived before, as far as this process remembers.</summary>
    public bool Knows(string key)
    {
        lock (_gate)
        {
            return _keys.Contains(key);
        }
    }

    /// <summary>Takes a turn of this key for one that arrived before, from now on.</summary>
    public void Remember(string key)
    {
        lock (_gate)
        {
            Know(key);
        }
    }

    /// <inheritdoc/>
    public Task<bool> BeginAsync(string conversation, string userId, CancellationToken cancellationToken = default) => Task.FromResult(true);

    /// <inheritdoc/>
    public Task<TranscriptPart?> ReadAsync(string conversation, long after, int most, CancellationToken cancellationToken = default) =>
        Task.FromResult<TranscriptPart?>(null);

    /// <inheritdoc/>
    public Task AddAsync(TranscriptEntry entry, CancellationToken cancellationToken = default)
    {
        lock (_gate)
        {
            Show(entry);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task NoticeErasuresAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <inheritdoc/>
    public void Pass(string conversation, byte[] json)
    {
        // Nobody else is there.
    }

    /// <inheritdoc/>
    public Task<bool> BeginAsync(KeptTurn turn, int ordinal, CancellationToken cancellationToken = default) => Task.FromResult(true);

    /// <inheritdoc/>
    public Task EndAsync(KeptTurn turn, int ordinal, SendOutcome outcome) => Task.CompletedTask;

    private KeptTurn? LeaveInGate(KeptTurn turn, KeptTurn? next)
    {
        if (!_lanes.TryGetValue(turn.Conversation, out var lane))
        {
            return next;
        }

        var isHere = lane[0].Number == turn.Number;
        if (isHere)
        {
            lane.RemoveAt(0);
        }

        if (next is not null && !lane.Exists(one => one.Number == next.Number))
        {
            if (!isHere)
            {
                return next;
            }

            var later = lane.FindIndex(one => one.Number > next.Number);
            lane.Insert(later < 0 ? lane.Count : later, next);
        }

        if (lane.Count == 0)
        {
            _lanes.Remove(turn.Conversation);
        }

        return isHere ? lane.FirstOrDefault() : null;
    }

    /// <summary>Nothing is numbered here: what is shown takes the next place, so it is shown inside the gate.</summary>
    private static void Show(TranscriptEntry? entry) => entry?.Show?.Invoke(new KeptActivity(0, entry.ActivityId, entry.Json));

    private void Know(string key)
    {
        if (_keys.Add(key))
        {
            _byAge.Enqueue(key);
        }

        while (_byAge.Count > MostKeys)
        {
            _keys.Remove(_byAge.Dequeue());
        }
    }
}
