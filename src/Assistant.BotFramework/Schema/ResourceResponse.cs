namespace Assistant.BotFramework.Schema;

/// <summary>The identifier a channel gave to what was sent.</summary>
public sealed class ResourceResponse
{
    /// <summary>The identifier; null when the channel told none.</summary>
    public string? Id { get; set; }

    /// <summary>Whether nobody knows if the channel took it.</summary>
    internal bool IsMaybeDelivered { get; init; }
}
