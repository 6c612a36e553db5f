namespace Assistant.BotFramework.Hosting;

/// <summary>Room for so many turns at once. Who finds none waits a moment for some.</summary>
/// <remarks>
/// Last come, first served. Where a store stalls, all that came meanwhile are served when it goes on. Where more come than can ever be served, those that are
/// served have hardly waited and the others are refused when their moment is over; first come, first served would let everybody wait.
/// </remarks>
/// <param name="most">How many turns. A third as many more may wait for room; the one that waits longest gives way to the next.</param>
/// <param name="clock">Tells when a moment is over.</param>
internal sealed class TurnRoom(int most, TimeProvider clock)
{
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);

    private readonly Lock _gate = new();
    private readonly LinkedList<TaskCompletionSource<bool>> _waiting = new();
    private readonly TaskCompletionSource _empty = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _taken;
    private bool _closed;

    private int MostWaiting => (most + 2) / 3;

    /// <summary>How many turns have room.</summary>
    public int Taken
    {
        get
        {
            lock (_gate)
            {
                return _taken;
            }
        }
    }

    /// <returns>False when there is none.</returns>
    public bool TryTake()
    {
        lock (_gate)
        {
            if (_closed || _taken >= most)
            {
                return false;
            }

            _taken++;
            return true;
        }
    }

    /// <summary>Takes room for a turn that was accepted elsewhere, whether or not there is some.</summary>
    public void Take()
    {
        lock (_gate)
        {
            _taken++;
        }
    }

    /// <returns>False when there is none and none came.</returns>
    public async ValueTask<bool> TakeSoonAsync(CancellationToken cancellationToken)
    {
        LinkedListNode<TaskCompletionSource<bool>> waiting;
        lock (_gate)
        {
            if (TryTake())
            {
                return true;
            }

            if (_closed)
            {
                return false;
            }

            if (_waiting.Count >= MostWaiting)
            {
                Refuse(_waiting.Last!);
            }

            waiting = _waiting.AddFirst(new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        try
        {
            return await waiting.Value.Task.WaitAsync(Moment, clock, cancellationToken);
        }
        catch (TimeoutException)
        {
            return !GaveUp(waiting) && await waiting.Value.Task;
        }
        catch (OperationCanceledException)
        {
            if (!GaveUp(waiting) && await waiting.Value.Task)
            {
                GiveBack();
            }

            throw;
        }
    }

    /// <summary>Gives room back, to who came last of those that wait for some.</summary>
    public void GiveBack()
    {
        lock (_gate)
        {
            if (_waiting.First is { } last && _taken <= most)
            {
                _waiting.Remove(last);
                last.Value.SetResult(true);
            }
            else if (--_taken == 0 && _closed)
            {
                _empty.TrySetResult();
            }
        }
    }

    /// <summary>Takes in nobody any more; who waits is refused.</summary>
    /// <returns>Ends when all room was given back.</returns>
    public Task CloseAsync()
    {
        lock (_gate)
        {
            _closed = true;
            while (_waiting.Last is { } first)
            {
                Refuse(first);
            }

            if (_taken == 0)
            {
                _empty.TrySetResult();
            }

            return _empty.Task;
        }
    }

    private void Refuse(LinkedListNode<TaskCompletionSource<bool>> waiting)
    {
        _waiting.Remove(waiting);
        waiting.Value.SetResult(false);
    }

    /// <returns>False when it was answered in that very moment.</returns>
    private bool GaveUp(LinkedListNode<TaskCompletionSource<bool>> waiting)
    {
        lock (_gate)
        {
            if (waiting.List is null)
            {
                return false;
            }

            _waiting.Remove(waiting);
            return true;
        }
    }
}
