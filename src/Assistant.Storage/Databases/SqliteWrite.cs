namespace Assistant.Storage.Databases;

/// <summary>A change that waits for the writer.</summary>
internal abstract class SqliteWrite
{
    /// <summary>Makes the change, not yet committed; again, where the first time was undone.</summary>
    /// <returns>Why it could not be made; null when it could.</returns>
    public abstract Exception? Make(Session session);

    /// <summary>Says that it cannot be kept, whatever it came to.</summary>
    public abstract void Fail(Exception fault);

    /// <summary>Tells the caller how it ended; after the commit.</summary>
    public abstract void Settle();
}

/// <inheritdoc/>
/// <typeparam name="T">What it gives back.</typeparam>
internal sealed class SqliteWrite<T>(Func<Session, Task<T>> work) : SqliteWrite
{
    private readonly TaskCompletionSource<T> _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Exception? _fault;
    private T? _value;

    public Task<T> Result => _ended.Task;

    public override Exception? Make(Session session)
    {
        _fault = null;
        try
        {
            var task = work(session);
            _value = task.IsCompleted
                ? task.GetAwaiter().GetResult()
                : throw new InvalidOperationException("A change of the embedded database may await nothing but its session.");
        }
        catch (Exception fault)
        {
            _fault = fault;
        }

        return _fault;
    }

    public override void Fail(Exception fault) => _fault = fault;

    public override void Settle()
    {
        if (_fault is { } fault)
        {
            _ended.SetException(fault);
        }
        else
        {
            _ended.SetResult(_value!);
        }
    }
}
