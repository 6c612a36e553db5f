using System.Text.Json;

namespace Assistant.BotFramework.Schema;

/// <summary>An activity as one reads it when a program tells what became of a command.</summary>
public interface ICommandResultActivity : IActivity
{
    /// <summary>Name of an event or invoke.</summary>
    string? Name { get; set; }

    /// <summary>Payload of an event, an invoke or a submitted card.</summary>
    JsonElement? Value { get; set; }
}
