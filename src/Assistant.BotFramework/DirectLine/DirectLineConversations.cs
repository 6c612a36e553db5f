using Microsoft.Extensions.Options;

namespace Assistant.BotFramework.DirectLine;

/// <summary>The conversations of this process, bounded in number and age.</summary>
internal sealed class DirectLineConversations(IOptions<DirectLineOptions> options, TimeProvider clock)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, LinkedListNode<Entry>> _nodes = new(StringComparer.Ordinal);
    private readonly LinkedList<Entry> _byUse = new();

    /// <returns>The conversation the token is for, or null when it was never started or is kept no more.</returns>
    public DirectLineConversation? Find(DirectLineToken token)
    {
        lock (_gate)
        {
            DropOld();
            return _nodes.TryGetValue(token.ConversationId, out var node) ? Touch(node) : null;
        }
    }

    /// <summary>
    /// Takes up a conversation that this process does not know, since it was started before the server was: its past is gone, and it goes on.
    /// </summary>
    /// <remarks>Counting goes on at the seconds since 1970, which no conversation reaches by counting: what the client has read stays read.</remarks>
    public DirectLineConversation Resume(DirectLineToken token) => Start(token, clock.GetUtcNow().ToUnixTimeSeconds()).Conversation;

    /// <returns>The conversation the token is for, and whether this call started it.</returns>
    public (DirectLineConversation Conversation, bool IsNew) Start(DirectLineToken token) => Start(token, head: 0);

    private (DirectLineConversation Conversation, bool IsNew) Start(DirectLineToken token, long head)
    {
        lock (_gate)
        {
            DropOld();
            if (_nodes.TryGetValue(token.ConversationId, out var node))
            {
                return (Touch(node), false);
            }

            DropSurplusOf(token.UserId);
            while (_nodes.Count >= options.Value.MaxConversations)
            {
                Drop(_byUse.Last!);
            }

            var conversation = new DirectLineConversation(token, options.Value, clock, head);
            _nodes[conversation.Id] = _byUse.AddFirst(new Entry(conversation, clock.GetUtcNow()));
            return (conversation, true);
        }
    }

    private DirectLineConversation Touch(LinkedListNode<Entry> node)
    {
        node.ValueRef = node.ValueRef with { UsedAt = clock.GetUtcNow() };
        _byUse.Remove(node);
        _byUse.AddFirst(node);
        return node.Value.Conversation;
    }

    private void DropOld()
    {
        var oldest = clock.GetUtcNow() - options.Value.IdleTime;
        while (_byUse.Last is { } last && last.Value.UsedAt < oldest)
        {
            Drop(last);
        }
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
    }

    private readonly record struct Entry(DirectLineConversation Conversation, DateTimeOffset UsedAt);
}
