namespace Assistant.BotFramework.Inbox;

/// <summary>A turn that somebody delivers, perhaps not for the first time.</summary>
/// <param name="Conversation">Turns of one conversation run one after another: <see cref="State.StorageKey.ForConversation"/>.</param>
/// <param name="Adapter">Which adapter runs it.</param>
/// <param name="Key">What all deliveries of the same turn share, and no other turn.</param>
/// <param name="Activity">The activity as UTF-8 JSON.</param>
/// <param name="Said">What appears in the transcript with it, if the channel is our own.</param>
public sealed record ArrivingTurn(string Conversation, string Adapter, string Key, byte[] Activity, TranscriptEntry? Said = null)
{
    /// <summary>
    /// Kept with the turn, so that whatever the turn makes of it comes out the same when it is run again: time and chance (UUID version 7). Nobody outside can guess it.
    /// </summary>
    public Guid Seed { get; init; } = Guid.CreateVersion7();
}
