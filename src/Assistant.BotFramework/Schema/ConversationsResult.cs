namespace Assistant.BotFramework.Schema;

/// <summary>One page of the conversations a bot takes part in.</summary>
public sealed class ConversationsResult
{
    /// <summary>Names the next page; null on the last.</summary>
    public string? ContinuationToken { get; set; }

    /// <summary>The conversations with their members.</summary>
    public IList<ConversationMembers>? Conversations { get; set; }
}
