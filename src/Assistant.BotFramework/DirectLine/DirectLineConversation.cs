using Assistant.BotFramework.Schema;

namespace Assistant.BotFramework.DirectLine;

/// <summary>What was said in one conversation, as far back as is kept, and a signal when more is said.</summary>
/// <param name="owner">Whose it is.</param>
/// <param name="options">How much is kept.</param>
/// <param name="clock">Stamps activities.</param>
/// <param name="head">Where counting goes on: 0 for a new conversation.</param>
internal sealed class DirectLineConversation(DirectLineToken owner, DirectLineOptions options, TimeProvider clock, long head = 0)
{
    private readonly Lock _gate = new();
    private readonly LinkedList<KeptActivity> _kept = new();
    private TaskCompletionSource _newer = NewSignal();
    private CancellationTokenSource? _stream;
    private long _head = head;
    private long _bytes;

    public string Id => owner.ConversationId;

    public string UserId => owner.UserId;

    /// <summary>Held while an activity is recorded and its turn queued, so that both orders are one.</summary>
    public Lock Arrival { get; } = new();

    /// <summary>Gives the activity its id, time and conversation, and keeps it.</summary>
    /// <returns>The id.</returns>
    public string Append(Activity activity)
    {
        TaskCompletionSource signal;
        lock (_gate)
        {
            activity.Id = $"{Id}|{++_head:D7}";
            activity.Timestamp = clock.GetUtcNow();
            activity.ChannelId = Channels.Directline;
            activity.Conversation = new ConversationAccount { Id = Id };
            var kept = new KeptActivity(_head, activity.Type == ActivityTypes.Typing, ActivityJson.Serialize(activity));
            _kept.AddLast(kept);
            _bytes += kept.Json.Length;
            while (_kept.Count > 1 && (_kept.Count > options.MaxActivities || _bytes > options.MaxBytes))
            {
                _bytes -= _kept.First!.Value.Json.Length;
                _kept.RemoveFirst();
            }

            (signal, _newer) = (_newer, NewSignal());
        }

        signal.SetResult();
        return activity.Id;
    }

    /// <summary>What came after a watermark; one never given out counts as the nearest that was.</summary>
    public (IReadOnlyList<KeptActivity> Activities, long Watermark) Since(long watermark)
    {
        lock (_gate)
        {
            return ([.. _kept.SkipWhile(activity => activity.Sequence <= watermark)], _head);
        }
    }

    /// <summary>Ends once there is something after the watermark: for a stream to wait upon.</summary>
    public Task WhenNewerThan(long watermark)
    {
        lock (_gate)
        {
            return _head > watermark ? Task.CompletedTask : _newer.Task;
        }
    }

    /// <summary>Makes a stream the conversation's only one: a page that was opened twice is shown where it was opened last.</summary>
    /// <returns>What ends the stream when another takes its place; to be given back with <see cref="Release"/>.</returns>
    public CancellationTokenSource Take()
    {
        var mine = new CancellationTokenSource();
        Interlocked.Exchange(ref _stream, mine)?.Cancel();
        return mine;
    }

    /// <summary>Ends a stream's claim. It is not disposed of: the stream that follows may be ending it right now.</summary>
    public void Release(CancellationTokenSource mine) => Interlocked.CompareExchange(ref _stream, null, mine);

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
