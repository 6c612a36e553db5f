using Assistant.BotFramework.Hosting;
using Microsoft.Extensions.Options;

namespace Assistant.BotFramework.Connector;

/// <summary>Decides which addresses the bot may send to, so that nobody can aim it, or its token, at a host of their own.</summary>
internal sealed class ServiceUrlPolicy(IOptions<BotFrameworkOptions> options)
{
    /// <returns>Why nothing may be sent there, in words fit for a log; null when it may.</returns>
    public string? ObjectionTo(string? serviceUrl)
    {
        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri)
            || uri.UserInfo.Length > 0 || uri.Query.Length > 0 || uri.Fragment.Length > 0)
        {
            return "the service address is missing or malformed";
        }

        if (Loopback.IsNamedBy(uri))
        {
            return options.Value.IsAnonymous || options.Value.AllowInsecureLoopback ? null : "the service address is on this machine";
        }

        if (options.Value.IsAnonymous)
        {
            return "without MicrosoftAppId replies go to this machine only";
        }

        var isPlainHttps = uri.Scheme == Uri.UriSchemeHttps && uri.HostNameType == UriHostNameType.Dns && uri.IsDefaultPort;
        return isPlainHttps && options.Value.AllowedServiceHosts.Any(allowed => Matches(uri.IdnHost, allowed))
            ? null
            : "the service address is not in AllowedServiceHosts";
    }

    private static bool Matches(string host, string allowed) =>
        allowed.StartsWith("*.", StringComparison.Ordinal)
            ? host.EndsWith(allowed[1..], StringComparison.OrdinalIgnoreCase) && host.Length >= allowed.Length
            : host.Equals(allowed, StringComparison.OrdinalIgnoreCase);
}
