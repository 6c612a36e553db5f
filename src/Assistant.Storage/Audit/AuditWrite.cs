using Assistant.Storage.Databases;

namespace Assistant.Storage.Audit;

/// <summary>An entry that waits to be written.</summary>
/// <param name="happened">What it tells.</param>
/// <param name="alongside">What else belongs to it, in the same transaction, given the entry's number.</param>
/// <param name="whenever">What is done before it in the same transaction, and says whether the entry is due; null: it is.</param>
internal sealed class AuditWrite(AuditEvent happened, Func<Session, long, Task>? alongside, Func<Session, Task<bool>>? whenever)
{
    private readonly TaskCompletionSource<long> _result = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public AuditEvent Happened { get; } = happened;

    /// <summary>The entry's number, once it is on disk.</summary>
    public Task<long> Result => _result.Task;

    public Task<bool> IsDueAsync(Session session) => whenever?.Invoke(session) ?? Task.FromResult(true);

    public Task AlongsideAsync(Session session, long number) => alongside?.Invoke(session, number) ?? Task.CompletedTask;

    public void Done(long number) => _result.TrySetResult(number);

    public void Failed(Exception fault) => _result.TrySetException(fault);
}
