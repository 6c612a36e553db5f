using Assistant.Planner.Delivery;
using Assistant.Storage.Databases;

namespace Assistant.Storage.Archive;

/// <summary>Where answers were given whose text is not kept, within a session: what is said of one can still be held to it, and a person's conversations are still found.</summary>
internal static class AnswerPlaceTable
{
    public static Task AddAsync(Session session, long entry, GivenAnswer given, DateTimeOffset at) => session.ExecuteAsync(
        "INSERT INTO answer_places (entry, answer_id, channel, conversation, person, at, version, hash, rules) "
        + "VALUES (@entry, @AnswerId, @Channel, @Conversation, @User, @at, @Version, @Hash, @rules) ON CONFLICT (answer_id) DO NOTHING",
        new
        {
            entry,
            given.AnswerId,
            given.Asker.Channel,
            given.Asker.Conversation,
            given.Asker.User,
            at = at.ToUnixTimeMilliseconds(),
            given.RuleBase.Version,
            given.RuleBase.Hash,
            rules = string.Join(' ', given.Rules),
        });

    public static Task<AnswerPlaceRow?> FindAsync(Session session, string answerId) =>
        session.FirstOrDefaultAsync<AnswerPlaceRow>($"SELECT {AnswerPlaceRow.Columns} FROM answer_places WHERE answer_id = @answerId", new { answerId });
}
