using Assistant.BotFramework.Inbox;

namespace Assistant.Storage.Turns;

/// <summary>How a turn ended.</summary>
/// <param name="Next">The turn of the same conversation to run now, if one waits.</param>
/// <param name="Recorded">What the turn said at its place in the transcript, in order.</param>
/// <param name="IsErased">Whether its person was erased while it was under way: nothing of it is kept but its entry in the audit log.</param>
internal sealed record TurnEnd(TurnRow? Next, IReadOnlyList<KeptActivity> Recorded, bool IsErased = false);
