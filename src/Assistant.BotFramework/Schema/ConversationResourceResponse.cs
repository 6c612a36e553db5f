namespace Assistant.BotFramework.Schema;

/// <summary>A conversation that was begun.</summary>
public sealed class ConversationResourceResponse
{
    /// <summary>The conversation.</summary>
    public string? Id { get; set; }

    /// <summary>Its first message, if one was sent.</summary>
    public string? ActivityId { get; set; }

    /// <summary>Where it goes on, if elsewhere.</summary>
    public string? ServiceUrl { get; set; }
}
