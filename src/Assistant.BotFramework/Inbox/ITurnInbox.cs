namespace Assistant.BotFramework.Inbox;

/// <summary>Keeps accepted turns until they have ended, so that each is answered once, whatever is delivered again and whoever dies.</summary>
public interface ITurnInbox
{
    /// <summary>Accepts a turn; when the task ends, it is kept.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="mostWaiting">How many of its conversation may wait or run.</param>
    /// <param name="cancellationToken">Ends the wait; the turn may be kept all the same.</param>
    Task<Arrival> AcceptAsync(ArrivingTurn turn, int mostWaiting, CancellationToken cancellationToken = default);

    /// <summary>Ends a turn, keeps what it leaves and shows it; nothing of it where another process has ended the turn.</summary>
    /// <returns>The turn of the same conversation to run now, if one waits.</returns>
    /// <exception cref="State.StateConflictException">Somebody changed the same state meanwhile. Nothing was kept: run the turn again.</exception>
    Task<KeptTurn?> EndAsync(KeptTurn turn, TurnEffects effects);

    /// <summary>Takes up turns that nobody runs, because a process died or the store was out of reach.</summary>
    /// <returns>At most one per conversation, to be run now.</returns>
    Task<IReadOnlyList<KeptTurn>> TakeUpAsync(CancellationToken cancellationToken = default);
}
