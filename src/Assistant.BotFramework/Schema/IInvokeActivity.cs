using System.Text.Json;

namespace Assistant.BotFramework.Schema;

/// <summary>An activity as one reads it when a call came that wants an answer.</summary>
public interface IInvokeActivity : IActivity
{
    /// <summary>Name of an event or invoke.</summary>
    string? Name { get; set; }

    /// <summary>Payload of an event, an invoke or a submitted card.</summary>
    JsonElement? Value { get; set; }

    /// <summary>Another conversation this activity is about.</summary>
    ConversationReference? RelatesTo { get; set; }
}
