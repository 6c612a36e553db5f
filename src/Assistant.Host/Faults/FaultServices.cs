namespace Assistant.Host.Faults;

/// <summary>Adds what happens when something goes wrong.</summary>
internal static class FaultServices
{
    /// <summary>Problem objects (RFC 9457) instead of pages, and a log without what the user said.</summary>
    public static WebApplicationBuilder AddFaults(this WebApplicationBuilder builder)
    {
        builder.Services.AddProblemDetails();
        builder.Services.AddExceptionHandler<UnexpectedFault>();
        return builder;
    }

    /// <summary>First in line, so that it sees every fault behind it.</summary>
    public static void UseFaults(this WebApplication app)
    {
        // The middleware's own log line holds the exception's message, which may quote a user.
        app.UseExceptionHandler(new ExceptionHandlerOptions { SuppressDiagnosticsCallback = _ => true });
        // Not for the protocols: their clients want their own bodies, or none.
        app.UseWhen(context => context.Request.Path.StartsWithSegments("/api/ask"), branch => branch.UseStatusCodePages());
    }
}
