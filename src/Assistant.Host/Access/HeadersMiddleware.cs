using Assistant.BotFramework.DirectLine;
using Microsoft.Extensions.Options;

namespace Assistant.Host.Access;

/// <summary>What browsers are told of every answer: take it as what it says it is, show it in no frame, run nothing in it. Pages say more for themselves.</summary>
internal sealed class HeadersMiddleware(RequestDelegate next, IOptions<DirectLineOptions> chat)
{
    private const string NothingRuns = "default-src 'none'; frame-ancestors 'none'";

    /// <summary>Half a year, so that a mistake does not last for years.</summary>
    private const string EncryptedOnly = "max-age=15768000";

    private readonly bool _isEncrypted = chat.Value.PublicUrl?.StartsWith("https:", StringComparison.OrdinalIgnoreCase) == true;

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.XContentTypeOptions = "nosniff";
            headers.TryAdd("Content-Security-Policy", NothingRuns);
            headers.TryAdd("X-Frame-Options", "DENY");
            headers.TryAdd("Referrer-Policy", "no-referrer");
            if (_isEncrypted || context.Request.IsHttps)
            {
                headers.StrictTransportSecurity = EncryptedOnly;
            }

            return Task.CompletedTask;
        });
        return next(context);
    }
}
