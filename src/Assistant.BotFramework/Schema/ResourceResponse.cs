using System.Text.Json.Serialization;

namespace Assistant.BotFramework.Schema;

/// <summary>The identifier a channel gave to what was sent.</summary>
public sealed class ResourceResponse
{
    /// <summary>The identifier; null when the channel told none.</summary>
    public string? Id { get; set; }

    /// <summary>Whether the channel never said that it took the activity, and may have delivered it all the same. It is not sent again.</summary>
    [JsonIgnore]
    public bool MaybeDelivered { get; init; }
}
