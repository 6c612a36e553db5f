using Assistant.BotFramework.Inbox;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.State;
using Assistant.Storage.Databases;
using Assistant.Storage.People;

namespace Assistant.Storage.Transcripts;

/// <summary>Transcripts within a session.</summary>
internal static class TranscriptTable
{
    // One past what the store has counted, and past what watchers have seen while it was out of reach.
    private const string Count = """
        INSERT INTO transcripts (conversation, user_id, head, begun) VALUES (@Conversation, @UserId, @After + 1, @now)
        ON CONFLICT (conversation) DO UPDATE SET head = CASE WHEN transcripts.head > @After THEN transcripts.head ELSE @After END + 1
        RETURNING head
        """;

    private const string Insert =
        "INSERT INTO transcript_entries (conversation, sequence, activity_id, activity, at) VALUES (@Conversation, @sequence, @ActivityId, @Row, @now)";

    public static async Task<KeptActivity> AddAsync(Session session, StoredEntry stored, long now)
    {
        var entry = stored.Entry;
        var known = await session.FirstOrDefaultAsync<long?>(
            "SELECT sequence FROM transcript_entries WHERE conversation = @Conversation AND activity_id = @ActivityId", new { entry.Conversation, entry.ActivityId });
        if (known is { } there)
        {
            return new KeptActivity(there, entry.ActivityId, entry.Json);
        }

        var sequence = await session.FirstOrDefaultAsync<long>(Count, new { entry.Conversation, entry.UserId, entry.After, now });
        await session.ExecuteAsync(Insert, new { entry.Conversation, sequence, entry.ActivityId, stored.Row, now });
        return new KeptActivity(sequence, entry.ActivityId, entry.Json);
    }

    /// <summary>
    /// Adds what one process showed while the database was out of reach. What others have added under numbers it gave out meanwhile is numbered anew, above
    /// both: whoever has read as far as either must still come upon the other.
    /// </summary>
    /// <param name="session">Whose transaction it is.</param>
    /// <param name="entries">Of one conversation, in order.</param>
    /// <param name="now">The time, in milliseconds since 1970.</param>
    /// <returns>The entries in their places.</returns>
    public static async Task<IReadOnlyList<KeptActivity>> CatchUpAsync(Session session, IReadOnlyList<StoredEntry> entries, long now)
    {
        var (conversation, before) = (entries[0].Entry.Conversation, entries[0].Entry.After);
        await session.ExecuteAsync("UPDATE transcripts SET head = head WHERE conversation = @conversation", new { conversation }); // nobody else counts meanwhile
        var own = entries.Select(stored => stored.Entry.ActivityId).ToHashSet(StringComparer.Ordinal);
        var others = (await session.QueryAsync<string>(
            "SELECT activity_id FROM transcript_entries WHERE conversation = @conversation AND sequence > @before ORDER BY sequence", new { conversation, before }))
            .Where(id => !own.Contains(id)).ToList();
        var floor = others.Count == 0 ? 0 : before + entries.Count;
        var added = new List<KeptActivity>(entries.Count);
        foreach (var stored in entries)
        {
            added.Add(await AddAsync(session, stored with { Entry = stored.Entry with { After = Math.Max(stored.Entry.After, floor) } }, now));
        }

        foreach (var activity in others)
        {
            await session.ExecuteAsync("UPDATE transcripts SET head = head + 1 WHERE conversation = @conversation", new { conversation });
            await session.ExecuteAsync(
                "UPDATE transcript_entries SET sequence = (SELECT head FROM transcripts WHERE conversation = @conversation) WHERE conversation = @conversation AND activity_id = @activity",
                new { conversation, activity });
        }

        return added;
    }

    /// <summary>What was said in the conversations of a person, or, where nobody is named, in one conversation.</summary>
    public static Task<IReadOnlyList<SaidRow>> ReadAsync(Session session, PersonFilter who) => session.QueryAsync<SaidRow>(
        $"SELECT conversation, at, activity FROM transcript_entries WHERE {Theirs(who)} ORDER BY conversation, sequence", who);

    /// <summary>Takes that away.</summary>
    public static async Task ForgetAsync(Session session, PersonFilter who)
    {
        await session.ExecuteAsync($"DELETE FROM transcript_entries WHERE {Theirs(who)}", who);
        await session.ExecuteAsync($"DELETE FROM transcripts WHERE {Theirs(who)}", who);
    }

    /// <summary>Takes away what was said before a time, except to people under a hold.</summary>
    /// <returns>How many entries went; call it again while they are as many as the batch.</returns>
    public static async Task<int> ExpireAsync(Session session, long before, int batch, long now)
    {
        await ErasureTable.LockAsync(session);
        await session.ExecuteAsync(
            "DELETE FROM transcripts WHERE begun < @before AND NOT EXISTS (SELECT 1 FROM transcript_entries AS e WHERE e.conversation = transcripts.conversation)",
            new { before });
        var expired = await session.QueryAsync<string>(
            """
            DELETE FROM transcript_entries WHERE (conversation, sequence) IN (
                SELECT conversation, sequence FROM transcript_entries
                WHERE at < @before AND conversation NOT IN (SELECT t.conversation FROM transcripts AS t JOIN holds AS h ON h.person = t.user_id)
                LIMIT @batch)
            RETURNING conversation
            """,
            new { before, batch = (long)batch });
        await ErasureTable.AddAsync(session, expired.Distinct(StringComparer.Ordinal).Select(id => StorageKey.End(Channels.Directline, StorageKey.Transcripts, id)), now);
        return expired.Count;
    }

    public static async Task<bool> BeginAsync(Session session, string conversation, string userId, long now) => await session.ExecuteAsync(
        "INSERT INTO transcripts (conversation, user_id, head, begun) VALUES (@conversation, @userId, 0, @now) ON CONFLICT (conversation) DO NOTHING",
        new { conversation, userId, now }) > 0;

    public static async Task<TranscriptPart?> ReadAsync(Session session, string conversation, long after, int most)
    {
        // The head first: what is added meanwhile is read as well, or comes with the next look.
        var head = await session.FirstOrDefaultAsync<long?>("SELECT head FROM transcripts WHERE conversation = @conversation", new { conversation });
        if (head is null || head <= after)
        {
            return head is { } known ? new TranscriptPart(known, []) : null;
        }

        var rows = await session.QueryAsync<EntryRow>(
            "SELECT sequence, activity_id AS ActivityId, activity FROM transcript_entries WHERE conversation = @conversation AND sequence > @after ORDER BY sequence DESC LIMIT @most",
            new { conversation, after, most = (long)most });
        return new TranscriptPart(head.Value, [.. rows.Reverse().Select(row => row.Kept).OfType<KeptActivity>()]);
    }

    /// <summary>Only our own channel has transcripts.</summary>
    private static string Theirs(PersonFilter who) => who switch
    {
        { Channel: not null and not Channels.Directline } => "1 = 0",
        { Person: null } => "conversation = @Conversation",
        _ => "conversation IN (SELECT conversation FROM transcripts WHERE user_id = @Person)",
    };
}
