namespace Assistant.Planner.Delivery;

/// <summary>Keeps every answer that leaves the house, and finds it again by its identifier.</summary>
/// <remarks>
/// In memory, bounded, unless a store is registered. Whoever shows a found answer to somebody else than its <see cref="DeliveredAnswer.Asker"/> shows the answer alone.
/// </remarks>
public interface IAnswerArchive
{
    /// <summary>Keeps an answer; it can be found once the task has ended.</summary>
    Task KeepAsync(DeliveredAnswer delivered, CancellationToken cancellationToken = default);

    /// <summary>Keeps an answer with the end of the turn that gave it: nobody sees it before.</summary>
    /// <param name="delivered">The answer.</param>
    /// <param name="record">Takes what is to be recorded with the turn's end.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <remarks>An archive that has no part in ending turns keeps it at once.</remarks>
    Task KeepAtTheEndAsync(DeliveredAnswer delivered, Action<object> record, CancellationToken cancellationToken = default) => KeepAsync(delivered, cancellationToken);

    /// <summary>The answer with this identifier, or null when it is not kept: unknown, expired or erased.</summary>
    Task<DeliveredAnswer?> FindAsync(string answerId, CancellationToken cancellationToken = default);
}
