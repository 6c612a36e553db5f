namespace Assistant.BotFramework.Schema;

/// <summary>One page of a conversation's members.</summary>
public sealed class PagedMembersResult
{
    /// <summary>Names the next page; null on the last.</summary>
    public string? ContinuationToken { get; set; }

    /// <summary>The members.</summary>
    public IList<ChannelAccount>? Members { get; set; }
}
