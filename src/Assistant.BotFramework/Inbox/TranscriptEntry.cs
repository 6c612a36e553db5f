using Assistant.BotFramework.Schema;

namespace Assistant.BotFramework.Inbox;

/// <summary>Something to be added to a transcript; adding it again changes nothing.</summary>
/// <param name="Conversation">The conversation's id.</param>
/// <param name="UserId">Whose conversation it is.</param>
/// <param name="ActivityId">Its own id.</param>
/// <param name="After">It comes after this sequence number, whatever the store has counted to.</param>
/// <param name="Json">The activity as UTF-8 JSON, id and all.</param>
public sealed record TranscriptEntry(string Conversation, string UserId, string ActivityId, long After, SharedJson Json)
{
    /// <summary>
    /// Shows the entry to who watches here, once it has its place. Called by whoever keeps it: for what a turn brings, before that turn runs; for what it leaves,
    /// before the next of its conversation is let in. Several may be shown at once, in any order, only where they are numbered. Called again with its number once
    /// a store that was out of reach has taken what was owed. Must not block.
    /// </summary>
    public Action<KeptActivity>? Show { get; init; }
}
