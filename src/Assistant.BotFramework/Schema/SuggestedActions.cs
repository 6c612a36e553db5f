using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assistant.BotFramework.Schema;

/// <summary>Buttons that vanish once one is pressed.</summary>
public sealed class SuggestedActions
{
    /// <summary>Whom they are shown to; everybody when absent.</summary>
    public IList<string>? To { get; set; }

    /// <summary>The buttons in order.</summary>
    public IList<CardAction>? Actions { get; set; }

    /// <summary>Members this library does not know; they survive a round trip.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
