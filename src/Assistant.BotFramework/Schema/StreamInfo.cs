namespace Assistant.BotFramework.Schema;

/// <summary>The entity of a message that is shown while it is made: <c>{type: "streaminfo", …}</c>.</summary>
public sealed class StreamInfo
{
    /// <summary>The entity's type.</summary>
    public const string EntityType = "streaminfo";

    /// <summary>Words about the work, not of the answer.</summary>
    public const string Informative = "informative";

    /// <summary>The answer so far.</summary>
    public const string Streaming = "streaming";

    /// <summary>The whole message, which ends the stream.</summary>
    public const string Final = "final";

    /// <summary>Always streaminfo.</summary>
    public string Type { get; set; } = EntityType;

    /// <summary>informative, streaming or final.</summary>
    public string? StreamType { get; set; }

    /// <summary>From 1 and rising; absent in the final message.</summary>
    public int? StreamSequence { get; set; }

    /// <summary>The identifier the channel gave to the first piece; absent there.</summary>
    public string? StreamId { get; set; }
}
