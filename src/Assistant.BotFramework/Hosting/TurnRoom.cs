namespace Assistant.BotFramework.Hosting;

/// <summary>Room for so many turns at once. Who finds none waits a moment for some.</summary>
/// <remarks>
/// First come, first served while all who wait find a place: after a stall all that came meanwhile are served in turn. Where more come than find one, last come,
/// first served until nobody waits any more: those that are served have hardly waited and the others are soon refused, where else everybody would wait. B. Maurer,
/// "Fail at Scale" (ACM Queue 13(8), 2015), calls this adaptive LIFO. How long one waits is counted in others served, of whom a stalled store has none.
/// </remarks>
/// <param name="most">How many turns. Twice as many more may wait for room; the one that waits longest gives way to the next, and to twice as many served before it.</param>
/// <param name="clock">Tells when a moment is over.</param>
internal sealed class TurnRoom(int most, TimeProvider clock)
{
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(2);

    private readonly Lock _gate = new();
    private readonly LinkedList<Waiting> _waiting = new();
    private readonly TaskCompletionSource _empty = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly int _mostWaiting = 2 * most;
    private int _taken;
    private long _served;
    private bool _overflows;
    private bool _closed;

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
        LinkedListNode<Waiting> waiting;
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

            if (_waiting.Count >= _mostWaiting)
            {
                _overflows = true;
                Refuse(_waiting.Last!);
            }

            waiting = _waiting.AddFirst(new Waiting(_served));
        }

        try
        {
            return await waiting.Value.HasRoom.Task.WaitAsync(Moment, clock, cancellationToken);
        }
        catch (TimeoutException)
        {
            return !GaveUp(waiting) && await waiting.Value.HasRoom.Task;
        }
        catch (OperationCanceledException)
        {
            if (!GaveUp(waiting) && await waiting.Value.HasRoom.Task)
            {
                GiveBack();
            }

            throw;
        }
    }

    /// <summary>Gives room back, to one of those that wait for some.</summary>
    public void GiveBack()
    {
        lock (_gate)
        {
            if ((_overflows ? _waiting.First : _waiting.Last) is { } next && _taken <= most)
            {
                Remove(next);
                next.Value.HasRoom.SetResult(true);
                _served++;
                while (_waiting.Last is { } first && _served - first.Value.Since >= _mostWaiting)
                {
                    Refuse(first);
                }
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

    private void Remove(LinkedListNode<Waiting> waiting)
    {
        _waiting.Remove(waiting);
        _overflows &= _waiting.Count > 0;
    }

    private void Refuse(LinkedListNode<Waiting> waiting)
    {
        Remove(waiting);
        waiting.Value.HasRoom.SetResult(false);
    }

    /// <returns>False when it was answered in that very moment.</returns>
    private bool GaveUp(LinkedListNode<Waiting> waiting)
    {
        lock (_gate)
        {
            if (waiting.List is null)
            {
                return false;
            }

            Remove(waiting);
            return true;
        }
    }

    /// <param name="Since">How many of those who waited had been served when it came.</param>
    private sealed record Waiting(long Since)
    {
        public TaskCompletionSource<bool> HasRoom { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
