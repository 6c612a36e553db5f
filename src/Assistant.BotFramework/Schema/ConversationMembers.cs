namespace Assistant.BotFramework.Schema;

/// <summary>A conversation and who takes part.</summary>
public sealed class ConversationMembers
{
    /// <summary>The conversation.</summary>
    public string? Id { get; set; }

    /// <summary>Its members.</summary>
    public IList<ChannelAccount>? Members { get; set; }
}
