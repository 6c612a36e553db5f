using Assistant.BotFramework.DirectLine;
using Assistant.Host.Faults;
using Microsoft.Extensions.Options;

namespace Assistant.Host.Access;

/// <summary>Refuses what a page of elsewhere makes a browser send; pages that are listed may use Direct Line, and nothing else.</summary>
internal sealed partial class OriginMiddleware(RequestDelegate next, IOptions<DirectLineOptions> chat, ILogger<OriginMiddleware> logger)
{
    private readonly string? _own = chat.Value.PublicUrl?.TrimEnd('/');

    public Task InvokeAsync(HttpContext context)
    {
        if (IsAllowed(context.Request))
        {
            return next(context);
        }

        Refused();
        return Problem.Of(StatusCodes.Status403Forbidden, "Pages of this origin may not use this address.",
            "Whoever runs this host can list other pages' origins in DirectLine:AllowedOrigins.").ExecuteAsync(context);
    }

    private bool IsAllowed(HttpRequest request)
    {
        if (request.Headers.Origin.Count == 0)
        {
            return true;
        }

        var origin = request.Headers.Origin.ToString();
        return (Uri.TryCreate(origin, UriKind.Absolute, out var uri) && string.Equals(uri.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase))
            || string.Equals(origin, _own, StringComparison.OrdinalIgnoreCase)
            || (request.Path.StartsWithSegments("/v3/directline") && chat.Value.AllowedOrigins.Contains(origin, StringComparer.OrdinalIgnoreCase));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Request refused: its Origin is neither this host nor listed")]
    private partial void Refused();
}
