namespace Assistant.BotFramework.Connector;

/// <summary>A refusal in the documented shape; the message is not kept, as it may quote what was sent.</summary>
internal sealed class ConnectorFault
{
    public Detail? Error { get; set; }

    internal sealed class Detail
    {
        public string? Code { get; set; }
    }
}
