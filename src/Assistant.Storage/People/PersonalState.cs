using Assistant.BotFramework.Schema;
using Assistant.BotFramework.State;
using Assistant.Planner.People;
using Assistant.Storage.Databases;
using Assistant.Storage.Transcripts;

namespace Assistant.Storage.People;

/// <summary>What the bot remembers of a person and of the conversations they had.</summary>
internal static class PersonalState
{
    // That somebody was greeted outlives their answers.
    private static readonly string[] AllChannels = [Channels.Msteams, Channels.Directline, Channels.Webchat, Channels.Emulator];

    /// <summary>
    /// Takes it away, except of conversations in which somebody else was answered who is under a hold. Run it before the answers go: they tell which conversations
    /// there were.
    /// </summary>
    public static async Task<Erasure> ForgetAsync(Session session, PersonFilter who, long now)
    {
        await ErasureTable.LockAsync(session);
        var (count, all, held) = (0, await KeyEndsAsync(session, who), await HeldByOthersAsync(session, who));
        string[] ends = [.. all.Except(held)];
        foreach (var end in ends)
        {
            count += await session.ExecuteAsync("DELETE FROM state_items WHERE key LIKE @like", new { like = "%" + end });
        }

        await TranscriptTable.ForgetAsync(session, who);
        string[] everywhere = who is { Channel: null, Person: { } person } ? [ErasedKeys.EverywhereOf(person)] : [];
        string[] wish = who.WishedIn is { } conversation ? [ErasureTable.WishIn(conversation)] : [];
        await ErasureTable.AddAsync(session, [.. ends, .. everywhere, .. wish], now);
        return Erasure.Nothing with { Conversations = count, HeldWithOthers = all.Count - ends.Length, IsHeldHere = who.WishedIn is { } here && held.Contains(here) };
    }

    /// <summary>What it is.</summary>
    public static async Task<IReadOnlyList<RememberedRow>> ReadAsync(Session session, PersonFilter who)
    {
        var found = new List<RememberedRow>();
        foreach (var end in await KeyEndsAsync(session, who))
        {
            found.AddRange(await session.QueryAsync<RememberedRow>("SELECT key, written, data FROM state_items WHERE key LIKE @like ORDER BY key", new { like = "%" + end }));
        }

        return found;
    }

    /// <summary>The channels on which something of a person is kept, or may be.</summary>
    public static async Task<IReadOnlyList<string>> ChannelsAsync(Session session, string person)
    {
        var kept = await session.QueryAsync<string>("SELECT channel FROM answers WHERE person = @person UNION SELECT channel FROM answer_places WHERE person = @person UNION SELECT channel FROM feedback WHERE person = @person", new { person });
        return [.. kept.Concat(AllChannels).Distinct(StringComparer.Ordinal)];
    }

    /// <returns>How the keys of conversations end in which others than this person were answered who are under a hold.</returns>
    private static async Task<IReadOnlyList<string>> HeldByOthersAsync(Session session, PersonFilter who)
    {
        var places = await session.QueryAsync<PlaceRow>(
            """
            SELECT given.channel, given.conversation FROM holds
            JOIN (SELECT person, channel, conversation FROM answers UNION SELECT person, channel, conversation FROM answer_places) AS given
            ON given.person = holds.person AND (holds.channel = '' OR holds.channel = given.channel)
            WHERE given.conversation IS NOT NULL AND (CAST(@Person AS TEXT) IS NULL OR given.person <> @Person)
            """, who);
        return [.. places.Select(place => PersonFilter.KeyEnd(place.Channel, StorageKey.Conversations, place.Conversation))];
    }

    /// <summary>How the keys of that state end, as far as answers tell that are kept, or known to have been given.</summary>
    public static async Task<IReadOnlyList<string>> KeyEndsAsync(Session session, PersonFilter who)
    {
        var places = await session.QueryAsync<PlaceRow>(
            $"SELECT channel, conversation FROM answers WHERE {who.Sql} AND conversation IS NOT NULL "
            + $"UNION SELECT channel, conversation FROM answer_places WHERE {who.Sql} AND conversation IS NOT NULL", who);
        var ends = places.Select(p => PersonFilter.KeyEnd(p.Channel, "conversations", p.Conversation)).ToList();
        if (who.Person is { } person)
        {
            var channels = who.Channel is { } one ? [one] : places.Select(p => p.Channel).Concat(AllChannels).Distinct();
            ends.AddRange(channels.Select(c => PersonFilter.KeyEnd(c, "users", person)));
        }
        else if (who is { Channel: { } channel, Conversation: { } conversation })
        {
            ends.Add(PersonFilter.KeyEnd(channel, "conversations", conversation));
        }

        return [.. ends.Distinct(StringComparer.Ordinal)];
    }
}
