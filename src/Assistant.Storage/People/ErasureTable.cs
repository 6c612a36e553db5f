using Assistant.BotFramework.State;
using Assistant.Planner.Delivery;
using Assistant.Storage.Databases;

namespace Assistant.Storage.People;

/// <summary>What was erased, by how its keys end, for as long as a process may hold it in memory.</summary>
internal static class ErasureTable
{
    /// <summary>Every process looks each second; one that was out of reach for longer has lost what it held.</summary>
    private const long KnownFor = 2 * 24 * 60 * 60 * 1000;

    /// <summary>
    /// Until the transaction ends nobody else erases, so that the numbers are in the order of the commits; and nobody puts back what is being erased. To be
    /// taken before any row is touched: no deadlock.
    /// </summary>
    public static Task LockAsync(Session session) => session.LockAsync("assistant.erasures");

    /// <summary>Notes what is erased in this transaction, which holds the lock.</summary>
    /// <param name="session">Whose transaction it is.</param>
    /// <param name="ends">See <see cref="ErasedKeys"/>.</param>
    /// <param name="now">The time, in milliseconds since 1970.</param>
    public static async Task AddAsync(Session session, IEnumerable<string> ends, long now)
    {
        await session.ExecuteAsync("DELETE FROM erasures WHERE at < @before", new { before = now - KnownFor });
        foreach (var place in ends)
        {
            await session.ExecuteAsync("INSERT INTO erasures (place, at) VALUES (@place, @now)", new { place, now });
        }
    }

    /// <summary>What was noted after a number; all that is known where that number is not reached, because the database is another one.</summary>
    /// <returns>Where it ends, and the last number.</returns>
    public static async Task<(IReadOnlyList<string> Ends, long Last)> AfterAsync(Session session, long number)
    {
        var last = await session.FirstOrDefaultAsync<long>("SELECT coalesce(max(number), 0) FROM erasures");
        return last == number ? ([], last) : (
            await session.QueryAsync<string>(
                "SELECT place FROM erasures WHERE number > @after AND number <= @last", new { after = last < number ? 0 : number, last }),
            last);
    }

    /// <summary>
    /// What was erased since a turn arrived, as far as it is not for the turn to know better: what was erased before a wish uttered in its own conversation is not
    /// told. The turns of a conversation run one after another, so the wish is this turn's own, or of one before it.
    /// </summary>
    /// <param name="session">Whose transaction it is.</param>
    /// <param name="arrived">When the turn arrived, in milliseconds since 1970.</param>
    /// <param name="conversation">Its conversation's key.</param>
    public static async Task<ErasedKeys> SinceAsync(Session session, long arrived, string conversation)
    {
        var ends = (await session.QueryAsync<string>("SELECT place FROM erasures WHERE at >= @arrived ORDER BY number", new { arrived })).ToList();
        return new ErasedKeys(ends.Skip(ends.LastIndexOf(Wish(conversation[(conversation.IndexOf('/', StringComparison.Ordinal) + 1)..])) + 1));
    }

    /// <summary>Notes, behind what was erased, where it was wished: in the conversation whose keys end so. No key ends like this note.</summary>
    public static string WishIn(string end) => Wish(end[1..]);

    /// <returns>When something of somebody was erased last, in milliseconds since 1970; null where it was not.</returns>
    public static Task<long?> LastAsync(Session session, Asker asker)
    {
        string[] ends = asker switch
        {
            { User: { } user } => [StorageKey.End(asker.Channel, StorageKey.Users, user), ErasedKeys.EverywhereOf(user)],
            { Conversation: { } conversation } => [StorageKey.End(asker.Channel, StorageKey.Conversations, conversation)],
            _ => [],
        };
        return ends.Length == 0 ? Task.FromResult<long?>(null)
            : session.FirstOrDefaultAsync<long?>("SELECT max(at) FROM erasures WHERE place IN (@first, @last)", new { first = ends[0], last = ends[^1] });
    }

    private static string Wish(string conversation) => "wished in " + conversation;
}
