using Assistant.BotFramework.Inbox;
using Assistant.Storage.Databases;

namespace Assistant.Storage.Turns;

/// <summary>Turns within a session.</summary>
internal static class TurnTable
{
    private const string Insert = """
        INSERT INTO turns (conversation, adapter, key, activity, seed, arrived, taken_by)
        SELECT @Conversation, @Adapter, @Key, @Activity, @seed, @now, CASE WHEN waiting.count = 0 THEN @me END
        FROM (SELECT count(*) AS count FROM turns WHERE conversation = @Conversation AND ended IS NULL) AS waiting
        WHERE waiting.count < @most
        ON CONFLICT (key) DO NOTHING
        RETURNING number AS Number, taken_by AS TakenBy
        """;

    private const string TakeNext = $"""
        UPDATE turns SET taken_by = @me
        WHERE number = (SELECT min(number) FROM turns WHERE conversation = @conversation AND ended IS NULL) AND ended IS NULL
        RETURNING {TurnRow.Columns}
        """;

    // Turns of dead instances and those nobody took, where no older one of their conversation waits. Ordered by an expression: by the bare column the embedded
    // engine would walk through the whole table, ended turns of two days, instead of the index of the few that are open.
    internal const string Abandoned = """
        SELECT number FROM turns AS turn
        WHERE ended IS NULL AND (taken_by IS NULL OR taken_by NOT IN (SELECT id FROM instances WHERE seen >= @alive) AND taken_by <> @me)
        AND NOT EXISTS (SELECT 1 FROM turns AS older WHERE older.conversation = turn.conversation AND older.ended IS NULL AND older.number < turn.number)
        ORDER BY +number LIMIT 1000
        """;

    internal const string Taken = "SELECT number FROM turns WHERE ended IS NULL AND taken_by = @me ORDER BY +number LIMIT 5000";

    private const string TakeAbandoned = $"""
        UPDATE turns SET taken_by = @me, attempts = attempts + 1
        WHERE number = @number AND ended IS NULL AND (taken_by IS NULL OR taken_by NOT IN (SELECT id FROM instances WHERE seen >= @alive) OR taken_by = @me)
        RETURNING {TurnRow.Columns}
        """;

    /// <summary>Others wait until the transaction ends: a turn is either seen by who ends the one before it, or sees that one ended.</summary>
    public static Task LockAsync(Session session, string conversation) => session.LockAsync("turns/" + conversation);

    /// <returns>What became of it; and the turn, where it was accepted and waits.</returns>
    public static async Task<(Arrival Arrival, KeptTurn? Waiting)> AddAsync(Session session, ArrivingTurn turn, int most, string me, long now)
    {
        var row = await session.FirstOrDefaultAsync<TakenRow>(
            Insert, new { turn.Conversation, turn.Adapter, turn.Key, turn.Activity, seed = turn.Seed.ToString(), most = (long)most, me, now });
        if (row is not null)
        {
            var kept = new KeptTurn(row.Number, turn.Conversation, turn.Adapter, turn.Activity, turn.Seed);
            return row.TakenBy == me ? (new Arrival(ArrivalOutcome.Accepted, kept), null) : (new Arrival(ArrivalOutcome.Accepted), kept);
        }

        var isKnown = await session.FirstOrDefaultAsync<long>("SELECT count(*) FROM turns WHERE key = @Key", new { turn.Key }) > 0;
        return (new Arrival(isKnown ? ArrivalOutcome.Repeated : ArrivalOutcome.Full), null);
    }

    /// <returns>Null when another instance has taken the turn, or ended it.</returns>
    public static Task<EndedRow?> EndAsync(Session session, long number, string me, long now) => session.FirstOrDefaultAsync<EndedRow>(
        "UPDATE turns SET ended = @now, activity = @nothing WHERE number = @number AND ended IS NULL AND taken_by = @me "
        + "RETURNING arrived AS Arrived, coalesce((SELECT max(at) FROM erasures), 0) AS Erased",
        new { number, me, now, nothing = Array.Empty<byte>() });

    /// <summary>Whether there is such a turn, ended or not.</summary>
    public static async Task<bool> IsKnownAsync(Session session, long number) =>
        await session.FirstOrDefaultAsync<long>("SELECT count(*) FROM turns WHERE number = @number", new { number }) > 0;

    /// <summary>A turn that went on from memory and ended there, whoever has it.</summary>
    public static Task EndAsync(Session session, long number, long now) => session.ExecuteAsync(
        "UPDATE turns SET ended = @now, activity = @nothing WHERE number = @number AND ended IS NULL", new { number, now, nothing = Array.Empty<byte>() });

    /// <summary>Takes a turn that nobody runs and that waits in this instance's memory.</summary>
    public static Task TakeAsync(Session session, long number, string me) =>
        session.ExecuteAsync("UPDATE turns SET taken_by = @me WHERE number = @number AND ended IS NULL AND taken_by IS NULL", new { number, me });

    /// <summary>A turn that ended elsewhere; it is known when it is delivered again.</summary>
    public static Task AddEndedAsync(Session session, ArrivingTurn turn, long now) => session.ExecuteAsync(
        """
        INSERT INTO turns (conversation, adapter, key, activity, arrived, ended) VALUES (@Conversation, @Adapter, @Key, @nothing, @now, @now)
        ON CONFLICT (key) DO UPDATE SET ended = coalesce(turns.ended, excluded.ended), activity = excluded.activity
        """,
        new { turn.Conversation, turn.Adapter, turn.Key, now, nothing = Array.Empty<byte>() });

    public static Task<TurnRow?> TakeNextAsync(Session session, string conversation, string me) =>
        session.FirstOrDefaultAsync<TurnRow>(TakeNext, new { conversation, me });

    public static Task<IReadOnlyList<long>> AbandonedAsync(Session session, string me, long alive) =>
        session.QueryAsync<long>(Abandoned, new { me, alive });

    /// <summary>Turns this instance has taken and not ended.</summary>
    public static Task<IReadOnlyList<long>> TakenAsync(Session session, string me) => session.QueryAsync<long>(Taken, new { me });

    public static Task<TurnRow?> TakeAbandonedAsync(Session session, long number, string me, long alive) =>
        session.FirstOrDefaultAsync<TurnRow>(TakeAbandoned, new { number, me, alive });

    /// <summary>Forgets ended turns, by which repeated deliveries are known.</summary>
    public static async Task<int> ForgetAsync(Session session, long before)
    {
        await session.ExecuteAsync("DELETE FROM sends WHERE at < @before", new { before });
        await session.ExecuteAsync("DELETE FROM instances WHERE seen < @before", new { before });
        return await session.ExecuteAsync(
            "DELETE FROM turns WHERE number IN (SELECT number FROM turns WHERE ended IS NOT NULL AND ended < @before ORDER BY ended LIMIT 5000)", new { before });
    }
}
