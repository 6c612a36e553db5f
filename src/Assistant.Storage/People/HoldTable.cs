using Assistant.Storage.Databases;

namespace Assistant.Storage.People;

/// <summary>Who may not be erased, and what they wished meanwhile; an empty channel stands for all.</summary>
internal static class HoldTable
{
    /// <summary>All channels, as the tables name them.</summary>
    public const string Everywhere = "";

    /// <summary>Begins a hold. Wishes met under an earlier one that a program without them has ended are over.</summary>
    public static async Task<int> AddAsync(Session session, string person, string channel, long now)
    {
        await session.ExecuteAsync("DELETE FROM wishes WHERE person = @person AND NOT EXISTS (SELECT 1 FROM holds WHERE holds.person = wishes.person)", new { person });
        return await session.ExecuteAsync(
            "INSERT INTO holds (person, channel, since, wishes) VALUES (@person, @channel, @now, 0) ON CONFLICT (person, channel) DO NOTHING", new { person, channel, now });
    }

    /// <summary>The channels on which a person is held.</summary>
    public static Task<IReadOnlyList<string>> ChannelsAsync(Session session, string person) =>
        session.QueryAsync<string>("SELECT channel FROM holds WHERE person = @person", new { person });

    /// <returns>Null where there is no such hold; otherwise the channels for which the person wished to be erased.</returns>
    public static async Task<IReadOnlyList<string>?> WishesAsync(Session session, string person, string channel)
    {
        var counted = await session.FirstOrDefaultAsync<long?>("SELECT wishes FROM holds WHERE person = @person AND channel = @channel", new { person, channel });
        var noted = await session.QueryAsync<string>("SELECT channel FROM wishes WHERE person = @person ORDER BY channel", new { person });
        return counted switch
        {
            null => null,
            > 0 when noted.Count == 0 => [channel], // counted by a program that did not note where
            _ => noted,
        };
    }

    /// <summary>Ends a hold.</summary>
    public static Task<int> RemoveAsync(Session session, string person, string channel) =>
        session.ExecuteAsync("DELETE FROM holds WHERE person = @person AND channel = @channel", new { person, channel });

    /// <summary>Notes a wish. It is counted too, for a program that knows wishes by their number alone.</summary>
    public static async Task WishAsync(Session session, string person, string channel, long now)
    {
        await session.ExecuteAsync("UPDATE holds SET wishes = wishes + 1 WHERE person = @person AND (channel = '' OR channel = @channel)", new { person, channel });
        await session.ExecuteAsync(
            "INSERT INTO wishes (person, channel, at) VALUES (@person, @channel, @now) ON CONFLICT (person, channel) DO NOTHING", new { person, channel, now });
    }

    /// <summary>Takes a wish away, to be followed.</summary>
    public static Task<int> TakeWishAsync(Session session, string person, string channel) =>
        session.ExecuteAsync("DELETE FROM wishes WHERE person = @person AND channel = @channel", new { person, channel });
}
