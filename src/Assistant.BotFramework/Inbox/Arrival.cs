namespace Assistant.BotFramework.Inbox;

/// <summary>What became of a turn that arrived.</summary>
/// <param name="Outcome">Whether it was accepted.</param>
/// <param name="Next">The turn this process must run now; null when it runs one of the conversation already, or another process does.</param>
public sealed record Arrival(ArrivalOutcome Outcome, KeptTurn? Next = null);
