using System.Collections.Concurrent;
using Assistant.BotFramework.Inbox;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.State;
using Microsoft.Extensions.Options;

namespace Assistant.BotFramework.DirectLine;

/// <summary>The conversations this process shows, bounded in number, age and bytes; the transcripts behind them may reach further.</summary>
internal sealed class DirectLineConversations(IOptions<DirectLineOptions> options, TimeProvider clock, ITranscripts transcripts)
    : ITranscriptWatcher, IErasureWatcher
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, LinkedListNode<Entry>> _nodes = new(StringComparer.Ordinal);
    private readonly LinkedList<Entry> _byUse = new();
    private readonly ConcurrentDictionary<string, bool> _refreshing = new(StringComparer.Ordinal);
    private long _bytes;
    private long _owedBytes;
    private long _erasures;

    /// <summary>How many bytes of activities are held in all.</summary>
    public long Bytes => Interlocked.Read(ref _bytes);

    /// <returns>The conversation the token is for, or null when it was never started or is kept no more.</returns>
    public async Task<DirectLineConversation?> FindAsync(DirectLineToken token, CancellationToken cancellationToken = default)
    {
        if (Held(token.ConversationId) is { } held && !await GivesWayAsync(held, cancellationToken))
        {
            return held;
        }

        var erasures = Volatile.Read(ref _erasures);
        if (await transcripts.ReadAsync(token.ConversationId, 0, options.Value.MaxActivities, cancellationToken) is not { } transcript)
        {
            return null;
        }

        if (transcript.Head is null)
        {
            return Hold(token, NowhereNear, isProvisional: true);
        }

        var conversation = Hold(token, head: 0);
        Fill(conversation, transcript, erasures);
        return conversation;
    }

    /// <summary>Catches up with what other processes have added.</summary>
    public async Task RefreshAsync(DirectLineConversation conversation, CancellationToken cancellationToken = default)
    {
        if (!await GivesWayAsync(conversation, cancellationToken) && (transcripts.AreShared || conversation.HasGap))
        {
            var erasures = Volatile.Read(ref _erasures);
            var transcript = await transcripts.ReadAsync(conversation.Id, conversation.Head, options.Value.MaxActivities, cancellationToken);
            if (transcript is not null)
            {
                Fill(conversation, transcript, erasures);
            }
        }
    }

    /// <summary>What came after a watermark; from the store where this process holds less.</summary>
    /// <returns>No position where the store cannot tell yet what is held here no more: whoever reads keeps the watermark it has, and comes again.</returns>
    public async Task<(IReadOnlyList<ShownActivity> Activities, long Watermark, long? Position)> SinceAsync(
        DirectLineConversation conversation, long watermark, CancellationToken cancellationToken = default)
    {
        await RefreshAsync(conversation, cancellationToken);
        if (conversation.Since(watermark).Activities.Count > 0)
        {
            await transcripts.NoticeErasuresAsync(cancellationToken); // nobody is shown again what another process has erased
        }

        var held = conversation.Since(watermark);
        if (!conversation.HasDropped(watermark)
            || await transcripts.ReadAsync(conversation.Id, watermark, options.Value.MaxActivities, cancellationToken) is not { } transcript)
        {
            return held;
        }

        if (transcript.Head is not { } head || conversation.HasDropped(head))
        {
            return ([], watermark, null);
        }

        // By id, not by number: what is held may have been numbered anew, each entry for itself.
        var ids = held.Activities.Select(activity => activity.ActivityId).ToHashSet(StringComparer.Ordinal);
        var dropped = transcript.Activities.Where(activity => activity.Sequence <= held.Watermark && !ids.Contains(activity.ActivityId))
            .Select(activity => new ShownActivity(0, activity.Sequence, activity.ActivityId, activity.Json));
        return ([.. dropped.Concat(held.Activities).OrderBy(activity => activity.Sequence)], held.Watermark, held.Position);
    }

    /// <returns>The conversation, if this process shows it.</returns>
    public DirectLineConversation? Held(string conversationId)
    {
        lock (_gate)
        {
            DropOld();
            var held = _nodes.TryGetValue(conversationId, out var node) ? Touch(node) : null;
            EmptyIdle();
            return held;
        }
    }

    /// <summary>Takes up a conversation that nobody keeps, since it was started before the server was: its past is gone, and it goes on.</summary>
    public DirectLineConversation Resume(DirectLineToken token) => Hold(token, NowhereNear);

    /// <returns>The conversation the token is for, and whether this call started it.</returns>
    public async Task<(DirectLineConversation Conversation, bool IsNew)> StartAsync(DirectLineToken token, CancellationToken cancellationToken = default)
    {
        if (Held(token.ConversationId) is { } held)
        {
            return (held, false);
        }

        return await transcripts.BeginAsync(token.ConversationId, token.UserId, cancellationToken)
            ? (Hold(token, head: 0), true)
            : (await FindAsync(token, cancellationToken) ?? Hold(token, head: 0), false);
    }

    void ITranscriptWatcher.Added(string conversation)
    {
        if (Held(conversation) is { } held && _refreshing.TryAdd(conversation, true))
        {
            _ = CatchUpAsync(held);
        }
    }

    void ITranscriptWatcher.Passed(string conversation, byte[] json) => Held(conversation)?.Pass(json);

    /// <summary>What was erased is held no more, and what came after it is: whoever watches goes on watching.</summary>
    void IErasureWatcher.Erased(ErasedKeys erased)
    {
        Interlocked.Increment(ref _erasures);
        foreach (var conversation in AllHeld().Where(held => IsOf(erased, held)))
        {
            conversation.Empty();
        }
    }

    /// <summary>Where counting goes on when nobody knows how far it had come: at the seconds since 1970, which no conversation reaches by counting.</summary>
    private long NowhereNear => clock.GetUtcNow().ToUnixTimeSeconds();

    private static bool IsOf(ErasedKeys erased, DirectLineConversation held) =>
        erased.CoversUser(Channels.Directline, held.UserId) || erased.CoversConversation(Channels.Directline, held.Id) || erased.CoversTranscript(Channels.Directline, held.Id);

    private List<DirectLineConversation> AllHeld()
    {
        lock (_gate)
        {
            return [.. _byUse.Select(entry => entry.Conversation)];
        }
    }

    /// <param name="conversation">What to fill.</param>
    /// <param name="transcript">What was read.</param>
    /// <param name="erasures">How often something had been erased before it was read: it may have been erased since.</param>
    private void Fill(DirectLineConversation conversation, TranscriptPart transcript, long erasures)
    {
        conversation.Fill(transcript);
        if (Volatile.Read(ref _erasures) != erasures)
        {
            conversation.Empty();
        }
    }

    /// <summary>
    /// Whether a conversation that was taken up in an outage is let go: the store can be read again and has taken what was said here. Whoever watches comes back,
    /// with the watermark from before, and is shown what every process has added since, in the order of the store.
    /// </summary>
    private async Task<bool> GivesWayAsync(DirectLineConversation conversation, CancellationToken cancellationToken)
    {
        if (!conversation.IsProvisional || conversation.OwesStore
            || await transcripts.ReadAsync(conversation.Id, long.MaxValue, 1, cancellationToken) is { Head: null })
        {
            return false;
        }

        lock (_gate)
        {
            if (_nodes.TryGetValue(conversation.Id, out var node) && node.Value.Conversation == conversation)
            {
                Drop(node);
            }
        }

        return true;
    }

    private async Task CatchUpAsync(DirectLineConversation conversation)
    {
        try
        {
            await Task.Yield();
            _refreshing.TryRemove(conversation.Id, out _); // before the read: what is added during it is told again
            await RefreshAsync(conversation);
        }
        catch (Exception)
        {
            // The store is out of reach, which it says itself; the next look catches up.
        }
    }

    private DirectLineConversation Hold(DirectLineToken token, long head, bool isProvisional = false)
    {
        lock (_gate)
        {
            if (_nodes.TryGetValue(token.ConversationId, out var node))
            {
                return Touch(node);
            }

            DropSurplusOf(token.UserId);
            while (_nodes.Count >= options.Value.MaxConversations)
            {
                Drop(_byUse.Last!);
            }

            var conversation = new DirectLineConversation(token, options.Value, head, isProvisional, Grew);
            _nodes[conversation.Id] = _byUse.AddFirst(new Entry(conversation, clock.GetTimestamp()));
            return conversation;
        }
    }

    private DirectLineConversation Touch(LinkedListNode<Entry> node)
    {
        node.ValueRef = node.ValueRef with { UsedAt = clock.GetTimestamp() };
        _byUse.Remove(node);
        _byUse.AddFirst(node);
        return node.Value.Conversation;
    }

    private void DropOld()
    {
        while (_byUse.Last is { } last && clock.GetElapsedTime(last.Value.UsedAt) > options.Value.IdleTime)
        {
            Drop(last);
        }
    }

    /// <summary>
    /// A conversation that is emptied stays, so that whoever watches it goes on watching. The one used last is not emptied: it is bounded by itself. What the store
    /// has yet to take can be read from nowhere else: it may take up as much again.
    /// </summary>
    private void EmptyIdle()
    {
        var most = options.Value.MaxTotalBytes;
        for (var idle = _byUse.Last; Bytes - Interlocked.Read(ref _owedBytes) > most && idle is not null && idle != _byUse.First; idle = idle.Previous)
        {
            idle.Value.Conversation.EmptyOfKept();
        }

        for (var idle = _byUse.Last; Bytes > 2 * most && idle is not null && idle != _byUse.First; idle = idle.Previous)
        {
            idle.Value.Conversation.Empty();
        }
    }

    private void Grew(long bytes, long owed)
    {
        Interlocked.Add(ref _bytes, bytes);
        Interlocked.Add(ref _owedBytes, owed);
    }

    /// <summary>Nobody can push out others by opening one conversation after another.</summary>
    private void DropSurplusOf(string user)
    {
        var mine = _nodes.Values.Where(node => node.Value.Conversation.UserId == user).ToList();
        if (mine.Count >= options.Value.MaxConversationsPerUser)
        {
            Drop(mine.MinBy(node => node.Value.UsedAt)!);
        }
    }

    private void Drop(LinkedListNode<Entry> node)
    {
        _nodes.Remove(node.Value.Conversation.Id);
        _byUse.Remove(node);
        node.Value.Conversation.LetGo();
    }

    /// <param name="Conversation">What is held.</param>
    /// <param name="UsedAt">By the clock that is never set back.</param>
    private readonly record struct Entry(DirectLineConversation Conversation, long UsedAt);
}
