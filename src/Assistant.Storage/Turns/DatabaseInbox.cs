using System.Collections.Concurrent;
using Assistant.BotFramework.Inbox;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.State;
using Assistant.Planner.Delivery;
using Assistant.Storage.Archive;
using Assistant.Storage.Databases;
using Assistant.Storage.Outages;
using Assistant.Storage.People;
using Assistant.Storage.Sharing;
using Assistant.Storage.State;
using Assistant.Storage.Transcripts;
using Microsoft.Extensions.Logging;

namespace Assistant.Storage.Turns;

/// <summary>Keeps turns in the database: what a turn leaves is committed with its end, so it is there whole or not at all.</summary>
internal sealed partial class DatabaseInbox(
    IDatabase database, DatabaseAnswerArchive archive, Instance instance, Heartbeat heartbeat, TranscriptFanOut fanOut, TimeProvider clock, ILogger<DatabaseInbox> logger)
    : ITurnInbox
{
    /// <summary>A turn that was begun so often and never ended is taken for what kills its process.</summary>
    private const int MostAttempts = 10;

    private static readonly TimeSpan KnownFor = TimeSpan.FromDays(2);
    private static readonly TimeSpan ForgetEvery = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<long, bool> _running = new();

    /// <summary>Turns that did not run here when last looked at.</summary>
    private HashSet<long> _idle = [];
    private long _forgotAt = clock.GetTimestamp();

    private long Now => clock.GetUtcNow().ToUnixTimeMilliseconds();

    /// <inheritdoc/>
    public async Task<Arrival> AcceptAsync(ArrivingTurn turn, int mostWaiting, CancellationToken cancellationToken) =>
        (await PlaceAsync(turn, mostWaiting, cancellationToken)).Arrival;

    /// <summary>Accepts a turn as <see cref="AcceptAsync"/> does.</summary>
    /// <returns>What became of it; and the turn, where it was accepted and waits.</returns>
    public async Task<(Arrival Arrival, KeptTurn? Waiting)> PlaceAsync(ArrivingTurn turn, int mostWaiting, CancellationToken cancellationToken)
    {
        var (now, said) = (Now, turn.Said is { } entry ? StoredEntry.Of(entry) : null);
        var (arrival, waiting, recorded) = await database.WriteAsync(async session =>
        {
            await TurnTable.LockAsync(session, turn.Conversation);
            var (arrival, waiting) = await TurnTable.AddAsync(session, turn, mostWaiting, instance.Id, now);
            return (arrival, waiting, arrival.Outcome == ArrivalOutcome.Accepted && said is not null ? await TranscriptTable.AddAsync(session, said, now) : null);
        }, cancellationToken);
        if (recorded is not null)
        {
            turn.Said!.Show?.Invoke(recorded);
            fanOut.Added(turn.Said.Conversation);
        }

        return (arrival with { Next = Running(arrival.Next) }, waiting);
    }

    /// <inheritdoc/>
    public async Task<KeptTurn?> EndAsync(KeptTurn turn, TurnEffects effects)
    {
        var (now, said) = (Now, effects.Said.Select(StoredEntry.Of).ToList());
        try
        {
            var end = effects.Record is DeliveredAnswer given
                ? await archive.KeepWithAsync(given, session => EndAsync(session, turn, effects, said, now), ended => !ended.IsErased)
                : await database.WriteAsync(session => EndAsync(session, turn, effects, said, now));
            _running.TryRemove(turn.Number, out _);
            if (end is null && !await database.ReadAsync(session => TurnTable.IsKnownAsync(session, turn.Number), CancellationToken.None))
            {
                throw new DatabaseUnavailableException("it was begun anew while a turn was under way"); // which ends, like any other that it does not know
            }

            if (end?.IsErased == true)
            {
                effects.State.Clear(); // nobody goes on from it
            }

            foreach (var (entry, kept) in effects.Said.Zip(end?.Recorded ?? []))
            {
                entry.Show?.Invoke(kept);
            }

            if (end?.Recorded.Count > 0)
            {
                fanOut.Added(effects.Said[0].Conversation);
            }

            return Running(end?.Next?.Kept);
        }
        catch (Exception fault) when (fault is not StateConflictException)
        {
            _running.TryRemove(turn.Number, out _); // it is taken up again
            throw;
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<KeptTurn>> TakeUpAsync(CancellationToken cancellationToken)
    {
        var seen = await heartbeat.BeatAsync(cancellationToken);
        var alive = seen ?? 0; // too early to tell: nobody who was ever seen is dead
        await ForgetAsync(cancellationToken);
        var mine = await database.ReadAsync(session => TurnTable.TakenAsync(session, instance.Id), cancellationToken);
        var others = await database.ReadAsync(session => TurnTable.AbandonedAsync(session, instance.Id, alive), cancellationToken);

        // A database that comes and goes leaves no time to tell the dead: what is this process's or nobody's is taken up all the same.
        long[] numbers = seen is null ? [.. StillIdle([.. mine, .. others])] : [.. others, .. StillIdle(mine)];
        if (numbers.Length == 0)
        {
            return [];
        }

        var taken = await database.WriteAsync(async session =>
        {
            var rows = new List<TurnRow>();
            foreach (var number in numbers)
            {
                rows.AddRange(await TurnTable.TakeAbandonedAsync(session, number, instance.Id, alive) is { } row ? [row] : []);
            }

            return rows;
        }, cancellationToken);
        TakenUp(taken.Count);
        return await SoundAsync(taken);
    }

    /// <summary>Keeps what went on from memory while the database was out of reach: what ended, what waits there now, what was accepted, what was said.</summary>
    public async Task SettleAsync(
        IReadOnlyCollection<long> numbers, IReadOnlyCollection<KeptTurn> waiting, IReadOnlyCollection<ArrivingTurn> accepted, IReadOnlyCollection<OwedWords> said, CancellationToken cancellationToken)
    {
        var now = Now;
        foreach (var turn in waiting)
        {
            Running(turn);
        }

        var conversations = said.GroupBy(words => words.Entry.Conversation, StringComparer.Ordinal).Select(words => words.Select(one => (one.Stored, one.At)).ToList())
            .OrderBy(words => words[0].Stored.Entry.Conversation, StringComparer.Ordinal).ToList(); // one order for all: no deadlock
        var taken = await database.WriteAsync(async session =>
        {
            var taken = new List<(TranscriptEntry Entry, KeptActivity Kept)>();
            await ErasureTable.LockAsync(session);
            foreach (var number in numbers)
            {
                await TurnTable.EndAsync(session, number, now);
            }

            foreach (var turn in waiting)
            {
                await TurnTable.TakeAsync(session, turn.Number, instance.Id);
            }

            foreach (var turn in accepted)
            {
                await TurnTable.AddEndedAsync(session, turn, now);
            }

            foreach (var words in conversations)
            {
                var erased = await ErasureTable.LastAsync(session, Speaker(words[0].Stored.Entry));
                if (words.Where(one => erased is null || one.At > erased).Select(one => one.Stored).ToList() is { Count: > 0 } entries)
                {
                    taken.AddRange(entries.Select(stored => stored.Entry).Zip(await TranscriptTable.CatchUpAsync(session, entries, now)));
                }
            }

            return taken;
        }, cancellationToken);
        taken.ForEach(one => one.Entry.Show?.Invoke(one.Kept));
        conversations.ForEach(words => fanOut.Added(words[0].Stored.Entry.Conversation));
    }

    private static Asker Speaker(TranscriptEntry entry) => new(Channels.Directline, entry.Conversation, entry.UserId.Length > 0 ? entry.UserId : null);

    /// <returns>Null when another instance has taken the turn, or ended it: nothing of this run is kept.</returns>
    private async Task<TurnEnd?> EndAsync(Session session, KeptTurn turn, TurnEffects effects, List<StoredEntry> said, long now)
    {
        await TurnTable.LockAsync(session, turn.Conversation);
        if (await TurnTable.EndAsync(session, turn.Number, instance.Id, now) is not { } ended)
        {
            return null;
        }

        if (ended.Erased >= ended.Arrived && IsOf(await ErasureTable.SinceAsync(session, ended.Arrived, turn.Conversation), turn, effects))
        {
            return new TurnEnd(await TurnTable.TakeNextAsync(session, turn.Conversation, instance.Id), [], IsErased: true);
        }

        await StateTable.WriteAsync(session, effects.State.AsReadOnly(), now);
        var recorded = new List<KeptActivity>();
        foreach (var entry in said)
        {
            recorded.Add(await TranscriptTable.AddAsync(session, entry, now));
        }

        return new TurnEnd(await TurnTable.TakeNextAsync(session, turn.Conversation, instance.Id), recorded);
    }

    /// <summary>Whether a turn is of somebody erased: who asked, or is spoken to; where it says nothing, whose state it leaves.</summary>
    private static bool IsOf(ErasedKeys erased, KeptTurn turn, TurnEffects effects)
    {
        List<Asker> askers = [.. effects.Record is DeliveredAnswer given ? [given.Asker] : Array.Empty<Asker>(), .. effects.Said.Select(Speaker)];
        return askers.Count > 0 ? askers.Any(erased.Covers) : effects.State.Keys.Append(turn.Conversation).Any(erased.Covers);
    }

    /// <summary>Gives up turns that were begun too often; those that waited for them are taken in their place.</summary>
    private async Task<IReadOnlyList<KeptTurn>> SoundAsync(List<TurnRow> taken)
    {
        var sound = new List<KeptTurn>();
        foreach (var first in taken)
        {
            var row = first;
            while (row?.Attempts > MostAttempts)
            {
                GivenUp(MostAttempts);
                var given = row.Kept;
                row = (await database.WriteAsync(session => EndAsync(session, given, new TurnEffects(), [], Now)))?.Next;
            }

            sound.AddRange(row is null ? [] : [row.Kept]);
        }

        sound.ForEach(turn => Running(turn)); // not before: where the database goes away on the way nobody runs them, and they are taken up again
        return sound;
    }

    /// <summary>
    /// Turns whose end could not be kept. One just committed is not known here as running for a moment, and another process may be about to settle what it went on
    /// with from memory: a turn is taken for idle only when seen so twice.
    /// </summary>
    private IEnumerable<long> StillIdle(IReadOnlyList<long> open)
    {
        var before = _idle;
        _idle = [.. open.Where(number => !_running.ContainsKey(number))];
        return _idle.Where(before.Contains);
    }

    private KeptTurn? Running(KeptTurn? turn)
    {
        if (turn is not null)
        {
            _running[turn.Number] = true;
        }

        return turn;
    }

    private async Task ForgetAsync(CancellationToken cancellationToken)
    {
        if (clock.GetElapsedTime(_forgotAt) > ForgetEvery)
        {
            _forgotAt = clock.GetTimestamp();
            var before = Now - (long)KnownFor.TotalMilliseconds;
            await database.WriteAsync(session => TurnTable.ForgetAsync(session, before), cancellationToken);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} turns that were left unfinished are taken up")]
    private partial void TakenUp(int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "A turn was begun {Count} times and never ended; it is given up")]
    private partial void GivenUp(int count);
}
