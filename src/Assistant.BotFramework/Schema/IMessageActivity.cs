using System.Text.Json;

namespace Assistant.BotFramework.Schema;

/// <summary>An activity as one reads it when something was said.</summary>
public interface IMessageActivity : IActivity
{
    /// <summary>The words. Null when a card was submitted.</summary>
    string? Text { get; set; }

    /// <summary>One of <see cref="TextFormatTypes"/>.</summary>
    string? TextFormat { get; set; }

    /// <summary>BCP-47 language tag.</summary>
    string? Locale { get; set; }

    /// <summary>What is spoken, text or SSML.</summary>
    string? Speak { get; set; }

    /// <summary>One of <see cref="InputHints"/>.</summary>
    string? InputHint { get; set; }

    /// <summary>What to show when the attachments cannot be.</summary>
    string? Summary { get; set; }

    /// <summary>Cards and files.</summary>
    IList<Attachment>? Attachments { get; set; }

    /// <summary>One of <see cref="AttachmentLayoutTypes"/>.</summary>
    string? AttachmentLayout { get; set; }

    /// <summary>Buttons below the message.</summary>
    SuggestedActions? SuggestedActions { get; set; }

    /// <summary>Payload of an event, an invoke or a submitted card.</summary>
    JsonElement? Value { get; set; }

    /// <summary>low, normal or high.</summary>
    string? Importance { get; set; }

    /// <summary>When the activity is of no more use.</summary>
    DateTimeOffset? Expiration { get; set; }

    /// <summary>One of <see cref="DeliveryModes"/>.</summary>
    string? DeliveryMode { get; set; }
}
