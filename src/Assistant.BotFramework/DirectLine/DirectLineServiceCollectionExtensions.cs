using Assistant.BotFramework.Hosting;
using Assistant.BotFramework.Inbox;
using Assistant.BotFramework.Turns;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using IMiddleware = Assistant.BotFramework.Turns.IMiddleware;

namespace Assistant.BotFramework.DirectLine;

/// <summary>Adds the bot's own Direct Line.</summary>
public static class DirectLineServiceCollectionExtensions
{
    /// <summary>Adds Direct Line. Needs the Bot Framework layer and a registered <see cref="IBot"/>.</summary>
    /// <param name="services">Where to add.</param>
    /// <param name="configure">Settings; a broken setting stops the start.</param>
    public static IServiceCollection AddDirectLine(this IServiceCollection services, Action<DirectLineOptions>? configure = null)
    {
        services.AddOptions<DirectLineOptions>().Configure(configure ?? (_ => { })).ValidateDataAnnotations().ValidateOnStart()
            .PostConfigure(options =>
                (options.Secret, options.SecondSecret) = (HashedSecret.Of(options.Secret), HashedSecret.Of(options.SecondSecret)));
        services.AddCors();
        services.AddOptions<CorsOptions>().Configure<IOptions<DirectLineOptions>>((cors, options) =>
            cors.AddPolicy(DirectLineEndpointExtensions.CorsPolicy, policy => policy
                .WithOrigins([.. options.Value.AllowedOrigins])
                .WithMethods(HttpMethods.Get, HttpMethods.Post)
                .WithHeaders(HeaderNames.Authorization, HeaderNames.ContentType, "x-ms-bot-agent", HeaderNames.XRequestedWith)
                .WithExposedHeaders(HeaderNames.RetryAfter)
                .SetPreflightMaxAge(TimeSpan.FromHours(1))));
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<DirectLineTokens>();
        services.TryAddSingleton<DirectLineConversations>();
        services.AddSingleton<ITranscriptWatcher>(provider => provider.GetRequiredService<DirectLineConversations>());
        services.AddSingleton<IErasureWatcher>(provider => provider.GetRequiredService<DirectLineConversations>());
        services.TryAddSingleton<DirectLineGate>();
        services.TryAddSingleton(provider => new DirectLineCallers(provider.GetRequiredService<DirectLineGate>()));
        services.TryAddSingleton<StreamAddress>();
        services.TryAddSingleton<DirectLineStream>();
        services.TryAddSingleton<HostedDirectLine>();
        services.TryAddSingleton<DirectLineService>();
        services.TryAddSingleton(provider => new DirectLineAdapter(
            provider.GetRequiredService<InboxTurns>(),
            provider.GetRequiredService<TurnQueue>(),
            provider.GetRequiredService<DirectLineConversations>(),
            provider.GetRequiredService<ITranscripts>(),
            provider.GetRequiredService<TurnErrorReply>(),
            provider.GetServices<IMiddleware>(),
            provider,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<IOptions<DirectLineOptions>>()));
        services.AddSingleton<IKeptTurnRunner>(provider => provider.GetRequiredService<DirectLineAdapter>());
        return services;
    }
}
