using Assistant.BotFramework.Hosting;
using Assistant.Host.Faults;

namespace Assistant.Host.Access;

/// <summary>Refuses whatever does not come from this machine and mean it: a name that points here (DNS rebinding), a page of elsewhere.</summary>
internal sealed partial class LocalOnlyMiddleware
{
    private readonly RequestDelegate _next;
    private readonly ILogger<LocalOnlyMiddleware> _logger;

    public LocalOnlyMiddleware(RequestDelegate next, ILogger<LocalOnlyMiddleware> logger)
    {
        (_next, _logger) = (next, logger);
        ServedLocally();
    }

    public Task InvokeAsync(HttpContext context)
    {
        if (Loopback.IsBothEndsOf(context.Request))
        {
            return _next(context);
        }

        Refused();
        return Problem.Of(StatusCodes.Status403Forbidden, "Only this machine is served.",
            "No bot credentials are set. Open the page as http://localhost, from this machine and with its own address.").ExecuteAsync(context);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "No bot credentials are set (MicrosoftAppId): only this machine is served")]
    private partial void ServedLocally();

    [LoggerMessage(Level = LogLevel.Warning, Message = "Request refused: its sender, Host or Origin is not this machine")]
    private partial void Refused();
}
