using System.Net;
using Microsoft.AspNetCore.Http;

namespace Assistant.BotFramework.Hosting;

/// <summary>What counts as this machine.</summary>
public static class Loopback
{
    /// <summary>Whether an http or https address names this machine, literally and not by a name somebody else may define.</summary>
    public static bool IsNamedBy(Uri uri) =>
        (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) && IsNamedBy(uri.IdnHost);

    /// <summary>Whether a host name without port is localhost or a loopback address.</summary>
    public static bool IsNamedBy(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    /// <summary>Whether a request came from this machine and was meant for it: peer, Host and Origin all say so.</summary>
    /// <remarks>
    /// Host and Origin are looked at because a web page can make a browser on this machine send the request; what a proxy on this machine passes on
    /// comes from elsewhere.
    /// </remarks>
    public static bool IsBothEndsOf(HttpRequest request) =>
        request.HttpContext.Connection.RemoteIpAddress is { } peer && IPAddress.IsLoopback(peer)
        && IsNamedBy(request.Host.Host)
        && !request.Headers.ContainsKey("Forwarded") && !request.Headers.ContainsKey("X-Forwarded-For")
        && (request.Headers.Origin.Count == 0
            || (Uri.TryCreate(request.Headers.Origin.ToString(), UriKind.Absolute, out var origin) && IsNamedBy(origin)));
}
