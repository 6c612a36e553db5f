using Assistant.Storage.Databases;
using Assistant.Storage.Transcripts;

namespace Assistant.Storage.People;

/// <summary>What the bot remembers of a person and of the conversations they had.</summary>
internal static class PersonalState
{
    /// <summary>Takes it away. Run it before the answers go: they tell which conversations there were.</summary>
    public static async Task<int> ForgetAsync(Session session, PersonFilter who)
    {
        var count = 0;
        foreach (var end in await KeyEndsAsync(session, who))
        {
            count += await session.ExecuteAsync("DELETE FROM state_items WHERE key LIKE @like", new { like = "%" + end });
        }

        await TranscriptTable.ForgetAsync(session, who.Person, who.Conversation);
        return count;
    }

    /// <summary>How the keys of that state end, as far as kept answers tell.</summary>
    public static async Task<IReadOnlyList<string>> KeyEndsAsync(Session session, PersonFilter who)
    {
        var places = await session.QueryAsync<PlaceRow>($"SELECT DISTINCT channel, conversation FROM answers WHERE {who.Sql} AND conversation IS NOT NULL", who);
        var ends = places.Select(p => PersonFilter.KeyEnd(p.Channel, "conversations", p.Conversation)).ToList();
        if (who.Person is { } person)
        {
            ends.AddRange(places.Select(p => p.Channel).Append(who.Channel).OfType<string>().Distinct().Select(c => PersonFilter.KeyEnd(c, "users", person)));
        }
        else if (who is { Channel: { } channel, Conversation: { } conversation })
        {
            ends.Add(PersonFilter.KeyEnd(channel, "conversations", conversation));
        }

        return [.. ends.Distinct(StringComparer.Ordinal)];
    }
}
