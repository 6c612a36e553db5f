namespace Assistant.BotFramework.Connector;

/// <summary>Makes clients of channels' services.</summary>
public sealed class ConnectorFactory
{
    private readonly ConnectorCaller _caller;

    internal ConnectorFactory(ConnectorCaller caller) => _caller = caller;

    /// <summary>A client of a service. Whether the bot may call there is asked with every call.</summary>
    public ConnectorClient Create(string? serviceUrl) => new(_caller, serviceUrl);
}
