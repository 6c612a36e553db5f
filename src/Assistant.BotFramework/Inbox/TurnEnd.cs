namespace Assistant.BotFramework.Inbox;

/// <summary>How a turn ended.</summary>
/// <param name="Next">The turn of the same conversation to run now, if one waits.</param>
/// <param name="Recorded">What now stands in the transcript, in order; empty when another process has ended the turn.</param>
public sealed record TurnEnd(KeptTurn? Next, IReadOnlyList<KeptActivity> Recorded);
