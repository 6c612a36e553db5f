namespace Assistant.BotFramework.Inbox;

/// <summary>Whether a turn was accepted.</summary>
public enum ArrivalOutcome
{
    /// <summary>It is kept, and will be answered.</summary>
    Accepted,

    /// <summary>It was accepted before, and is answered once.</summary>
    Repeated,

    /// <summary>Too many turns of its conversation wait.</summary>
    Full,
}
