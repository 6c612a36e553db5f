using Microsoft.AspNetCore.Http;

namespace Assistant.BotFramework.DirectLine;

/// <summary>Whether a browser sends a request on behalf of a page that may.</summary>
internal static class RequestOrigin
{
    /// <summary>No Origin header means no page of another origin; one must be the server's own or listed.</summary>
    public static bool IsAllowed(HttpRequest request, IEnumerable<string> allowed)
    {
        if (request.Headers.Origin.Count == 0)
        {
            return true;
        }

        var text = request.Headers.Origin.ToString();
        return IsOwn(request, text) || allowed.Contains(text, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether a token bound to certain origins may be used from the page that sends it; one without serves all that are allowed.</summary>
    public static bool IsTrusted(HttpRequest request, IReadOnlyList<string> trusted) => trusted.Count == 0 || IsAllowed(request, trusted);

    /// <summary>Stricter: only the server's own pages, as the browser itself sees it.</summary>
    public static bool IsSameOrigin(HttpRequest request) =>
        (request.Headers.Origin.Count == 0 || IsOwn(request, request.Headers.Origin.ToString()))
        && request.Headers["Sec-Fetch-Site"].ToString() is ("" or "same-origin");

    // The scheme is left out: behind a proxy the server may not know which one the page used.
    private static bool IsOwn(HttpRequest request, string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri)
        && string.Equals(uri.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase);
}
