namespace Assistant.BotFramework.Connector;

/// <summary>A channel refused what the bot sent; sending it again will not help.</summary>
public sealed class ConnectorException : Exception
{
    internal ConnectorException(string message, int? status = null) : base(message) => Status = status;

    /// <summary>The HTTP status; null when nothing was sent.</summary>
    public int? Status { get; }
}
