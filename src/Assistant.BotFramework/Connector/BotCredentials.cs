using Assistant.BotFramework.Hosting;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace Assistant.BotFramework.Connector;

/// <summary>How the bot proves to its authority who it is: by secret, by certificate, or by the identity of the machine it runs on.</summary>
internal sealed class BotCredentials(IHttpClientFactory clients, IOptions<BotFrameworkOptions> options)
{
    private const string DefaultScope = "/.default";

    /// <summary>Makes the client.</summary>
    /// <returns>Gives a token: from its cache, unless told (true) to ask anew.</returns>
    public Func<bool, CancellationToken, Task<AuthenticationResult>> Client() =>
        options.Value.IsManagedIdentity ? OfMachine() : OfApplication();

    private Func<bool, CancellationToken, Task<AuthenticationResult>> OfApplication()
    {
        var settings = options.Value;
        var builder = ConfidentialClientApplicationBuilder.Create(settings.MicrosoftAppId)
            .WithAuthority(Authority(settings), validateAuthority: false)
            .WithInstanceDiscovery(false) // the authority is the configured one, and no other host is asked about it
            .WithHttpClientFactory(new LoginHttpClients(clients, HttpClientNames.Login), retryOnceOn5xx: false);
        var client = (settings.MicrosoftAppCertificateFile is { Length: > 0 } file
            ? builder.WithCertificate(BotCertificate.Read(file, settings.MicrosoftAppCertificatePassword))
            : builder.WithClientSecret(settings.MicrosoftAppPassword)).Build();
        return (anew, cancellationToken) =>
            client.AcquireTokenForClient([settings.ToChannelFromBotOAuthScope]).WithForceRefresh(anew).ExecuteAsync(cancellationToken);
    }

    private Func<bool, CancellationToken, Task<AuthenticationResult>> OfMachine()
    {
        var client = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(options.Value.MicrosoftAppId))
            .WithHttpClientFactory(new LoginHttpClients(clients, HttpClientNames.ManagedIdentity)).Build();
        var scope = options.Value.ToChannelFromBotOAuthScope;
        var resource = scope.EndsWith(DefaultScope, StringComparison.Ordinal) ? scope[..^DefaultScope.Length] : scope;
        return (anew, cancellationToken) =>
            client.AcquireTokenForManagedIdentity(resource).WithForceRefresh(anew).ExecuteAsync(cancellationToken);
    }

    /// <summary>The library takes https only; what is plain on this machine is turned back by <see cref="PlainLoopbackHandler"/>.</summary>
    private static Uri Authority(BotFrameworkOptions settings)
    {
        var tenant = settings.MicrosoftAppType == "SingleTenant" ? settings.MicrosoftAppTenantId : "botframework.com";
        var authority = settings.ToChannelFromBotLoginUrl is { Length: > 0 } own ? own : $"https://login.microsoftonline.com/{tenant}";
        return new UriBuilder(authority) { Scheme = Uri.UriSchemeHttps, Port = new Uri(authority).Port }.Uri;
    }
}
