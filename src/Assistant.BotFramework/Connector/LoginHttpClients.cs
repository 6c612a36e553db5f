using Microsoft.Identity.Client;

namespace Assistant.BotFramework.Connector;

/// <summary>Lets the library that gets tokens use our clients: no redirects, no cookies, bounded in time and size.</summary>
internal sealed class LoginHttpClients(IHttpClientFactory clients, string name) : IMsalHttpClientFactory
{
    public HttpClient GetHttpClient() => clients.CreateClient(name);
}
