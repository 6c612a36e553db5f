using System.Text.Json;

namespace Assistant.BotFramework.Schema;

/// <summary>What it takes to begin a conversation.</summary>
public sealed class ConversationParameters
{
    /// <summary>The bot.</summary>
    public ChannelAccount? Bot { get; set; }

    /// <summary>The others.</summary>
    public IList<ChannelAccount>? Members { get; set; }

    /// <summary>Whether more than two take part.</summary>
    public bool? IsGroup { get; set; }

    /// <summary>The directory tenant; Teams wants it.</summary>
    public string? TenantId { get; set; }

    /// <summary>The first message, where the channel takes one.</summary>
    public Activity? Activity { get; set; }

    /// <summary>The channel's own object, such as the Teams channel to begin a thread in.</summary>
    public JsonElement? ChannelData { get; set; }
}
