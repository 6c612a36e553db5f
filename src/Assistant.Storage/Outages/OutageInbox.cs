using System.Collections.Concurrent;
using System.Data.Common;
using Assistant.BotFramework.Inbox;
using Assistant.BotFramework.State;
using Assistant.Planner.Delivery;
using Assistant.Storage.Archive;
using Assistant.Storage.Databases;
using Assistant.Storage.Sharing;
using Assistant.Storage.State;
using Assistant.Storage.Transcripts;
using Assistant.Storage.Turns;

namespace Assistant.Storage.Outages;

/// <summary>The inbox that goes on from memory while the database is out of reach: turns are answered, and end with this process.</summary>
/// <remarks>What was answered meanwhile is settled before anything is taken up again, so that nothing is answered twice.</remarks>
internal sealed class OutageInbox(
    DatabaseInbox inbox,
    DatabaseTranscripts transcripts,
    DatabaseSendLog sends,
    OutageState state,
    DatabaseAnswerArchive archive,
    SharedDeliveries deliveries,
    IDatabase database,
    TimeProvider clock)
    : ITurnInbox, ITranscripts, ISendLog, IDisposable
{
    private const int MostOwed = 20_000;
    private const int MostWaiting = 5_000;

    /// <summary>By then every instance has noticed that the database is back, and has settled with it.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(30);

    private readonly MemoryInbox _memory = new(new Overlay(state));
    private readonly KeptLanes _lanes = new(MostWaiting);
    private readonly SemaphoreSlim _settling = new(1, 1);

    /// <summary>Turns that waited in the database and wait in memory since, until the database knows.</summary>
    private readonly ConcurrentDictionary<long, KeptTurn> _moved = new();
    private readonly ConcurrentQueue<long> _ended = new();
    private readonly ConcurrentQueue<ArrivingTurn> _acceptedHere = new();
    private readonly ConcurrentQueue<OwedWords> _said = new();

    /// <inheritdoc/>
    public bool AreShared => transcripts.AreShared;

    /// <inheritdoc/>
    public async Task<Arrival> AcceptAsync(ArrivingTurn turn, int mostWaiting, CancellationToken cancellationToken = default)
    {
        if (IsJustBack && await deliveries.IsKnownAsync(turn.Key))
        {
            return new Arrival(ArrivalOutcome.Repeated); // accepted from memory elsewhere, perhaps, and not settled yet
        }

        try
        {
            var (arrival, waiting) = await inbox.PlaceAsync(turn, mostWaiting, cancellationToken);
            if (arrival.Outcome == ArrivalOutcome.Accepted)
            {
                _lanes.Runs(arrival.Next);
                if (waiting is not null)
                {
                    _lanes.Waits(waiting);
                }

                _memory.Remember(turn.Key);
                deliveries.Note(turn.Key);
            }

            return arrival;
        }
        catch (DatabaseUnavailableException)
        {
            return await AcceptHereAsync(turn, mostWaiting, cancellationToken);
        }
    }

    /// <inheritdoc/>
    public async Task<KeptTurn?> EndAsync(KeptTurn turn, TurnEffects effects)
    {
        if (turn.Number < 0)
        {
            return await EndHereAsync(turn, effects);
        }

        var moment = state.Now;
        try
        {
            if (_memory.IsFollowed(turn) || !_acceptedHere.IsEmpty)
            {
                await SettleOrGoOnAsync(); // or the database would hand out what ended in memory before it, or is about to
            }

            var next = _memory.Leave(turn, await inbox.EndAsync(turn, effects));
            Ran(turn, next);
            foreach (var (key, item) in effects.State)
            {
                state.Know(key, item with { ETag = StateTable.Following(item.ETag) }, moment);
            }

            return next;
        }
        catch (StateConflictException)
        {
            state.Forget(effects.State.Keys);
            throw;
        }
        catch (DatabaseUnavailableException)
        {
            Owe(_ended, turn.Number);
            _moved.TryRemove(turn.Number, out _);
            Move(turn.Conversation);
            return await EndHereAsync(turn, effects);
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<KeptTurn>> TakeUpAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            await SettleAsync(cancellationToken);
            var taken = await inbox.TakeUpAsync(cancellationToken);
            foreach (var turn in taken)
            {
                _lanes.Runs(turn);
            }

            return taken;
        }
        catch (DatabaseUnavailableException)
        {
            return []; // said by the database; next time
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _settling.Dispose();

    /// <inheritdoc/>
    public Task<bool> BeginAsync(string conversation, string userId, CancellationToken cancellationToken = default) =>
        OrAsync(() => transcripts.BeginAsync(conversation, userId, cancellationToken), () => Task.FromResult(true));

    /// <summary>While the database is out of reach a conversation this process does not know goes on without its past.</summary>
    public Task<TranscriptPart?> ReadAsync(string conversation, long after, int most, CancellationToken cancellationToken = default) => OrAsync(
        () => transcripts.ReadAsync(conversation, after, most, cancellationToken),
        () => Task.FromResult<TranscriptPart?>(new TranscriptPart(null, [])));

    /// <inheritdoc/>
    public async Task AddAsync(TranscriptEntry entry, CancellationToken cancellationToken = default)
    {
        try
        {
            await transcripts.AddAsync(entry, cancellationToken);
        }
        catch (DatabaseUnavailableException)
        {
            await _memory.AddAsync(Owing(entry), cancellationToken);
        }
    }

    /// <summary>While the database is out of reach it cannot be known what was erased, and little is held here of before.</summary>
    public Task NoticeErasuresAsync(CancellationToken cancellationToken = default) => OrAsync(
        async () =>
        {
            await transcripts.NoticeErasuresAsync(cancellationToken);
            return true;
        },
        () => Task.FromResult(false));

    /// <inheritdoc/>
    public void Pass(string conversation, byte[] json) => transcripts.Pass(conversation, json);

    /// <inheritdoc/>
    public Task<bool> BeginAsync(KeptTurn turn, int ordinal, CancellationToken cancellationToken = default) =>
        turn.Number < 0 ? Task.FromResult(true) : OrAsync(() => sends.BeginAsync(turn, ordinal, cancellationToken), () => Task.FromResult(true));

    /// <inheritdoc/>
    public async Task EndAsync(KeptTurn turn, int ordinal, SendOutcome outcome)
    {
        try
        {
            await (turn.Number < 0 ? Task.CompletedTask : sends.EndAsync(turn, ordinal, outcome));
        }
        catch (DatabaseUnavailableException)
        {
            // It stands as maybe delivered, and is not sent again.
        }
    }

    private bool IsJustBack => clock.GetUtcNow() - database.Health.Since < Settling;

    private async Task<Arrival> AcceptHereAsync(ArrivingTurn turn, int mostWaiting, CancellationToken cancellationToken)
    {
        if (_memory.Knows(turn.Key) || !await deliveries.TryClaimAsync(turn.Key))
        {
            return new Arrival(ArrivalOutcome.Repeated);
        }

        Move(turn.Conversation);
        var arrival = await _memory.AcceptAsync(turn with { Said = turn.Said is { } said ? Owing(said) : null }, mostWaiting, cancellationToken);
        if (arrival.Outcome == ArrivalOutcome.Accepted)
        {
            Owe(_acceptedHere, turn with { Activity = [], Said = null }); // the commit may have come through all the same
        }
        else if (arrival.Outcome == ArrivalOutcome.Full)
        {
            await deliveries.ReleaseAsync(turn.Key); // before the channel is told to come again
        }

        return arrival;
    }

    private async Task<KeptTurn?> EndHereAsync(KeptTurn turn, TurnEffects effects)
    {
        for (var place = 0; place < effects.Said.Count; place++)
        {
            effects.Said[place] = Owing(effects.Said[place]);
        }

        if (effects.Record is DeliveredAnswer given)
        {
            archive.Owe(given);
        }

        var next = await _memory.EndAsync(turn, effects);
        Ran(turn, next);
        return next;
    }

    private void Ran(KeptTurn turn, KeptTurn? next)
    {
        if (next is null or { Number: < 0 })
        {
            _lanes.Ends(turn);
        }

        _lanes.Runs(next);
    }

    /// <summary>What the database accepted and cannot hand out now goes on from memory, before whatever arrives later.</summary>
    private void Move(string conversation)
    {
        if (_lanes.Take(conversation) is var (running, waiting))
        {
            foreach (var turn in waiting)
            {
                _moved[turn.Number] = turn;
            }

            _memory.Follow(running, waiting);
        }
    }

    /// <summary>What cannot be settled now, whatever the reason, is tried again every second; until then what is under way goes on from memory.</summary>
    private async Task SettleOrGoOnAsync()
    {
        try
        {
            await SettleAsync(CancellationToken.None);
        }
        catch (DbException fault)
        {
            throw new DatabaseUnavailableException("what was said in an outage could not be settled yet", fault);
        }
    }

    private async Task SettleAsync(CancellationToken cancellationToken)
    {
        await _settling.WaitAsync(cancellationToken);
        try
        {
            await SettleAloneAsync(cancellationToken);
        }
        finally
        {
            _settling.Release();
        }
    }

    private async Task SettleAloneAsync(CancellationToken cancellationToken)
    {
        long[] ended = [.. _ended];
        ArrivingTurn[] accepted = [.. _acceptedHere];
        OwedWords[] said = [.. _said];
        KeptTurn[] moved = [.. _moved.Values.Where(turn => !ended.Contains(turn.Number))];
        if (ended.Length + accepted.Length + said.Length + moved.Length == 0)
        {
            return;
        }

        await inbox.SettleAsync(ended, moved, accepted, said, cancellationToken);
        foreach (var turn in moved)
        {
            _moved.TryRemove(turn.Number, out _);
        }

        Paid(_ended, ended.Length);
        Paid(_acceptedHere, accepted.Length);
        Paid(_said, said.Length);
    }

    /// <summary>The entry, owed to the database from the moment it is shown: in the order in which it was.</summary>
    private TranscriptEntry Owing(TranscriptEntry entry) => entry with
    {
        Show = kept =>
        {
            Owe(_said, new OwedWords(entry, clock.GetUtcNow().ToUnixTimeMilliseconds()));
            entry.Show?.Invoke(kept with { IsOwed = true });
        },
    };

    /// <summary>An outage may outlast the memory there is: the oldest give way.</summary>
    private static void Owe<T>(ConcurrentQueue<T> queue, params ReadOnlySpan<T> owed)
    {
        foreach (var one in owed)
        {
            queue.Enqueue(one);
        }

        while (queue.Count > MostOwed && queue.TryDequeue(out _))
        {
            // Lost with the outage.
        }
    }

    private static void Paid<T>(ConcurrentQueue<T> queue, int count)
    {
        for (; count > 0; count--)
        {
            queue.TryDequeue(out _);
        }
    }

    private static async Task<T> OrAsync<T>(Func<Task<T>> kept, Func<Task<T>> otherwise)
    {
        try
        {
            return await kept();
        }
        catch (DatabaseUnavailableException)
        {
            return await otherwise();
        }
    }

    /// <summary>Turns that end in an outage leave their state in memory alone.</summary>
    private sealed class Overlay(OutageState state) : IStorage
    {
        public Task<IReadOnlyDictionary<string, StoreItem>> ReadAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken = default) =>
            state.ReadAsync(keys, cancellationToken);

        public Task<IReadOnlyDictionary<string, string>> WriteAsync(
            IReadOnlyDictionary<string, StoreItem> changes, CancellationToken cancellationToken = default)
        {
            state.Remember(changes);
            return Task.FromResult<IReadOnlyDictionary<string, string>>(new Dictionary<string, string>(StringComparer.Ordinal));
        }

        public Task DeleteAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken = default) => state.DeleteAsync(keys, cancellationToken);
    }
}
