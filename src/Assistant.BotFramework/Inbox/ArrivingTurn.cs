namespace Assistant.BotFramework.Inbox;

/// <summary>A turn that somebody delivers, perhaps not for the first time.</summary>
/// <param name="Conversation">Turns of one conversation run one after another: <see cref="State.StorageKey.ForConversation"/>.</param>
/// <param name="Adapter">Which adapter runs it.</param>
/// <param name="Key">What all deliveries of the same turn share, and no other turn.</param>
/// <param name="Activity">The activity as UTF-8 JSON.</param>
/// <param name="Said">What appears in the transcript with it, if the channel is our own.</param>
public sealed record ArrivingTurn(string Conversation, string Adapter, string Key, byte[] Activity, TranscriptEntry? Said = null);
