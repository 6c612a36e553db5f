using Assistant.BotFramework.Inbox;
using Assistant.BotFramework.Schema;

namespace Assistant.BotFramework.DirectLine;

/// <summary>What was said in one conversation, as far back as is held here, and a signal when more is said.</summary>
/// <param name="owner">Whose it is.</param>
/// <param name="options">How much is held.</param>
/// <param name="head">Where counting goes on: 0 for a new conversation.</param>
/// <param name="isProvisional">Whether it was taken up while the store was out of reach.</param>
/// <param name="grew">Told, under the conversation's own lock, by how many bytes what is held has grown, or shrunk; and by how many of those the store has yet to take.</param>
internal sealed class DirectLineConversation(
    DirectLineToken owner, DirectLineOptions options, long head = 0, bool isProvisional = false, Action<long, long>? grew = null)
{
    private readonly Lock _gate = new();
    private readonly LinkedList<ShownActivity> _shown = new();
    private readonly SortedDictionary<long, KeptActivity> _ahead = [];

    // By id: the store numbers later what was shown while it was out of reach, and numbers anew what another process added meanwhile.
    private readonly Dictionary<string, LinkedListNode<ShownActivity>> _byId = new(StringComparer.Ordinal);
    private TaskCompletionSource _newer = NewSignal();
    private CancellationTokenSource? _stream;
    private long _head = head;
    private long _position;
    private long _dropped;
    private long _bytes;
    private long _owedBytes;
    private volatile bool _isLetGo;

    public string Id => owner.ConversationId;

    public string UserId => owner.UserId;

    /// <summary>
    /// Whether its past is not known here, because it was taken up while the store was out of reach. What it shows has no place yet among what others say:
    /// whoever reads keeps the watermark they have.
    /// </summary>
    public bool IsProvisional => isProvisional;

    /// <summary>Whether it shows something the store has yet to take.</summary>
    public bool OwesStore
    {
        get
        {
            lock (_gate)
            {
                return _owedBytes > 0;
            }
        }
    }

    /// <summary>Whether it is no longer one of those that are held.</summary>
    public bool IsLetGo => _isLetGo;

    /// <summary>The watermark of who has read everything.</summary>
    public long Head
    {
        get
        {
            lock (_gate)
            {
                return _head;
            }
        }
    }

    /// <summary>Whether something is known whose predecessors are not: they must be read from the store.</summary>
    public bool HasGap
    {
        get
        {
            lock (_gate)
            {
                return _ahead.Count > 0;
            }
        }
    }

    /// <summary>Shows what now stands in the transcript. Commits are told in any order; what is told twice is shown once.</summary>
    public void Record(KeptActivity activity)
    {
        lock (_gate)
        {
            if (activity.Sequence == 0)
            {
                if (_byId.ContainsKey(activity.ActivityId))
                {
                    return; // the store took it all the same, and it was read from there
                }

                Show(_head + 1, activity.ActivityId, activity.Json, activity.IsOwed);
            }
            else if (activity.Sequence > _head)
            {
                _ahead[activity.Sequence] = activity;
            }
            else if (_byId.TryGetValue(activity.ActivityId, out var seen))
            {
                Number(seen, activity.Sequence); // what was owed is taken
            }

            ShowAhead();
        }
    }

    /// <summary>Shows what a store holds that is not known here.</summary>
    public void Fill(TranscriptPart transcript)
    {
        lock (_gate)
        {
            foreach (var activity in transcript.Activities.Where(activity => activity.Sequence > _head))
            {
                ShowNumbered(activity);
            }

            _head = Math.Max(_head, transcript.Head ?? 0);
            ShowAhead();
        }
    }

    /// <summary>Shows something to who watches now, and to nobody later.</summary>
    public void Pass(byte[] json)
    {
        lock (_gate)
        {
            Show(_head, null, new SharedJson(json));
        }
    }

    /// <summary>What came after a watermark; one never given out counts as the nearest that was.</summary>
    public (IReadOnlyList<ShownActivity> Activities, long Watermark, long Position) Since(long watermark)
    {
        lock (_gate)
        {
            return ([.. _shown.Where(activity => activity.Sequence > watermark && !activity.IsTransient)], Reached(watermark), _position);
        }
    }

    /// <summary>Whether something after the watermark was shown and is held here no more.</summary>
    public bool HasDropped(long watermark)
    {
        lock (_gate)
        {
            return _dropped > watermark;
        }
    }

    /// <summary>What was shown after a position, what passes included: for a stream that has shown everything before it.</summary>
    /// <param name="position">The position.</param>
    /// <param name="watermark">Of whoever watches.</param>
    /// <returns>Null when some of it is held here no more.</returns>
    public (IReadOnlyList<ShownActivity> Activities, long Watermark, long Position)? Beyond(long position, long watermark)
    {
        lock (_gate)
        {
            if (_position - position > _shown.Count)
            {
                return null;
            }

            var newer = new ShownActivity[_position - position];
            var node = _shown.Last;
            for (var place = newer.Length - 1; place >= 0; place--, node = node.Previous)
            {
                newer[place] = node!.Value;
            }

            return newer is [] || newer[0].Position == position + 1 ? (newer, Reached(watermark), _position) : null;
        }
    }

    /// <summary>Holds nothing that was shown any more: it is read from the store by whoever has not seen it.</summary>
    public void Empty()
    {
        lock (_gate)
        {
            while (_shown.Count > 0)
            {
                DropFirst();
            }
        }
    }

    /// <summary>Holds nothing any more that can be read from the store.</summary>
    public void EmptyOfKept()
    {
        lock (_gate)
        {
            for (var node = _shown.First; node is not null;)
            {
                (var one, node) = (node, node.Next);
                if (!one.Value.IsOwed)
                {
                    Drop(one);
                }
            }
        }
    }

    /// <summary>
    /// Holds nothing and tells of nothing any more: it is no longer one of those that are held. Its stream ends, since what follows is shown by another of its name.
    /// </summary>
    public void LetGo()
    {
        lock (_gate)
        {
            Empty();
            grew = null;
            _isLetGo = true;
        }

        _ = Interlocked.Exchange(ref _stream, null)?.CancelAsync(); // elsewhere: locks are held here
    }

    /// <summary>Ends once there is something beyond the position: for a stream to wait upon.</summary>
    public Task WhenBeyond(long position)
    {
        lock (_gate)
        {
            return _position > position ? Task.CompletedTask : _newer.Task;
        }
    }

    /// <summary>Makes a stream the conversation's only one: a page that was opened twice is shown where it was opened last.</summary>
    /// <returns>What ends the stream when another takes its place; to be given back with <see cref="Release"/>.</returns>
    public CancellationTokenSource Take()
    {
        var mine = new CancellationTokenSource();
        Interlocked.Exchange(ref _stream, mine)?.Cancel();
        if (IsLetGo)
        {
            mine.Cancel();
        }

        return mine;
    }

    /// <summary>Ends a stream's claim. It is not disposed of: the stream that follows may be ending it right now.</summary>
    public void Release(CancellationTokenSource mine) => Interlocked.CompareExchange(ref _stream, null, mine);

    private long Reached(long watermark) => isProvisional ? watermark : _head;

    private void ShowAhead()
    {
        while (_ahead.Count > 0 && _ahead.First() is var (sequence, next) && sequence <= _head + 1)
        {
            _ahead.Remove(sequence);
            if (sequence == _head + 1)
            {
                ShowNumbered(next);
            }
        }
    }

    private void ShowNumbered(KeptActivity activity)
    {
        if (_byId.TryGetValue(activity.ActivityId, out var seen))
        {
            // A stream has shown it; whoever reads by watermarks may have been given this one's by another process, for something else.
            Number(seen, activity.Sequence);
            _head = activity.Sequence;
        }
        else
        {
            Show(activity.Sequence, activity.ActivityId, activity.Json);
        }
    }

    /// <summary>The store has it, under this number.</summary>
    private void Number(LinkedListNode<ShownActivity> seen, long sequence)
    {
        Grow(0, seen.Value.IsOwed ? -seen.Value.Json.Length : 0);
        seen.Value = seen.Value with { Sequence = sequence, IsOwed = false };
    }

    private void Show(long sequence, string? activityId, SharedJson json, bool isOwed = false)
    {
        _head = sequence;
        var shown = _shown.AddLast(new ShownActivity(++_position, sequence, activityId, json) { IsOwed = isOwed });
        if (activityId is not null)
        {
            _byId[activityId] = shown;
        }

        Grow(json.Length, isOwed ? json.Length : 0);
        while (_shown.Count > 1 && (_shown.Count > options.MaxActivities || _bytes > options.MaxBytes))
        {
            DropFirst();
        }

        (var signal, _newer) = (_newer, NewSignal());
        signal.SetResult(); // continuations run elsewhere
    }

    private void DropFirst() => Drop(_shown.First!);

    private void Drop(LinkedListNode<ShownActivity> node)
    {
        var dropped = node.Value;
        _dropped = Math.Max(_dropped, dropped.Sequence);
        _byId.Remove(dropped.ActivityId ?? "");
        _shown.Remove(node);
        Grow(-dropped.Json.Length, dropped.IsOwed ? -dropped.Json.Length : 0);
    }

    private void Grow(long bytes, long owed)
    {
        _bytes += bytes;
        _owedBytes += owed;
        grew?.Invoke(bytes, owed);
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
