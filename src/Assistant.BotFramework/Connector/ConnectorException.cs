namespace Assistant.BotFramework.Connector;

/// <summary>A channel refused what the bot sent; sending it again will not help.</summary>
public sealed class ConnectorException : Exception
{
    internal ConnectorException(string message, int? status = null, string? code = null) : base(message) => (Status, Code) = (status, code);

    /// <summary>The HTTP status; null when nothing was sent.</summary>
    public int? Status { get; }

    /// <summary>The channel's own word for it, such as ContentStreamNotAllowed; null when it told none.</summary>
    public string? Code { get; }
}
