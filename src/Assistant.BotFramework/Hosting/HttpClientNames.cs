namespace Assistant.BotFramework.Hosting;

internal static class HttpClientNames
{
    public const string Connector = "Assistant.BotFramework.Connector";
    public const string HostedDirectLine = "Assistant.BotFramework.HostedDirectLine";
    public const string Login = "Assistant.BotFramework.Login";
    public const string ManagedIdentity = "Assistant.BotFramework.ManagedIdentity";
}
