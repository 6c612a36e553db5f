namespace Assistant.BotFramework.Connector;

/// <summary>A channel's service, as a bot may call it. Turns of the <see cref="Hosting.CloudAdapter"/> carry one for where they came from.</summary>
public sealed class ConnectorClient
{
    internal ConnectorClient(ConnectorCaller caller, string? serviceUrl)
    {
        Conversations = new Conversations(caller, serviceUrl);
        Attachments = new Attachments(caller, serviceUrl);
    }

    /// <summary>What is said, and who takes part.</summary>
    public Conversations Conversations { get; }

    /// <summary>Files the channel keeps.</summary>
    public Attachments Attachments { get; }
}
