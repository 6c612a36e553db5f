namespace Assistant.BotFramework.Inbox;

/// <summary>Remembers what was sent for a turn to a channel that would show it twice, so that a turn taken up again does not send it again.</summary>
public interface ISendLog
{
    /// <summary>Notes, on disk, that something is about to be sent.</summary>
    /// <returns>True: send it. False: it was sent, or may have been, before the process died.</returns>
    Task<bool> BeginAsync(KeptTurn turn, int ordinal, CancellationToken cancellationToken = default);

    /// <summary>Notes how it ended. A process that dies before leaves it as maybe delivered.</summary>
    Task EndAsync(KeptTurn turn, int ordinal, SendOutcome outcome);
}
