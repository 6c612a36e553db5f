using Assistant.Storage.Databases;

namespace Assistant.Storage.Audit;

/// <summary>An entry that waits to be written.</summary>
/// <param name="happening">What is done before it in the same transaction, and says what it tells; null where it is not due.</param>
/// <param name="alongside">What else belongs to it, in the same transaction, given the entry's number.</param>
internal sealed class AuditWrite(Func<Session, Task<AuditEvent?>> happening, Func<Session, long, Task>? alongside)
{
    private readonly TaskCompletionSource<long> _result = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The entry's number, once it is on disk.</summary>
    public Task<long> Result => _result.Task;

    public Task<AuditEvent?> HappenAsync(Session session) => happening(session);

    public Task AlongsideAsync(Session session, long number) => alongside?.Invoke(session, number) ?? Task.CompletedTask;

    public void Done(long number) => _result.TrySetResult(number);

    public void Failed(Exception fault) => _result.TrySetException(fault);
}
