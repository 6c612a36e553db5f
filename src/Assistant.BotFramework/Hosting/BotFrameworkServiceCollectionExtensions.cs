using Assistant.BotFramework.Authentication;
using Assistant.BotFramework.Connector;
using Assistant.BotFramework.Inbox;
using Assistant.BotFramework.State;
using Assistant.BotFramework.Telemetry;
using Assistant.BotFramework.Turns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Assistant.BotFramework.Hosting;

/// <summary>Adds the Bot Framework layer.</summary>
public static class BotFrameworkServiceCollectionExtensions
{
    /// <summary>
    /// Adds the adapter for channels, the background turns, and inbox and state in memory unless another <see cref="ITurnInbox"/> or <see cref="IStorage"/> is there already.
    /// Every registered <see cref="IMiddleware"/> stands around every turn, in the order of registration.
    /// </summary>
    /// <param name="services">Where to add.</param>
    /// <param name="configure">Settings, usually <c>configuration.Bind</c>; a broken setting stops the start.</param>
    public static IServiceCollection AddBotFramework(this IServiceCollection services, Action<BotFrameworkOptions>? configure = null)
    {
        services.AddOptions<BotFrameworkOptions>().Configure(configure ?? (_ => { })).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<BotFrameworkOptions>, BotFrameworkOptionsValidator>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IStorage>(_ => new MemoryStorage());
        services.TryAddSingleton<ConversationState>();
        services.TryAddSingleton<UserState>();
        services.TryAddSingleton<TurnErrorReply>();
        services.TryAddSingleton<ITranscriptLogger, ActivityLogger>();
        services.AddSingleton<IMiddleware>(provider => new TranscriptLoggerMiddleware(provider.GetRequiredService<ITranscriptLogger>()));
        services.TryAddSingleton<TurnQueue>();
        services.AddHostedService(provider => provider.GetRequiredService<TurnQueue>());
        services.TryAddSingleton<MemoryInbox>();
        services.TryAddSingleton<ITurnInbox>(provider => provider.GetRequiredService<MemoryInbox>());
        services.TryAddSingleton<ITranscripts>(provider => provider.GetRequiredService<MemoryInbox>());
        services.TryAddSingleton<ISendLog>(provider => provider.GetRequiredService<MemoryInbox>());
        services.TryAddSingleton<InboxTurns>();
        services.AddHostedService(provider => provider.GetRequiredService<InboxTurns>());
        AddHttpClients(services);
        services.TryAddSingleton<ServiceUrlPolicy>();
        services.TryAddSingleton<BotCredentials>();
        services.TryAddSingleton<ChannelHealth>();
        services.TryAddSingleton<ConnectorTokens>();
        services.TryAddSingleton<ConnectorCaller>();
        services.TryAddSingleton(provider => new ConnectorFactory(provider.GetRequiredService<ConnectorCaller>()));
        services.TryAddSingleton<ChannelKeys>();
        services.TryAddSingleton<IInboundAuthentication>(provider =>
            provider.GetRequiredService<IOptions<BotFrameworkOptions>>().Value.IsAnonymous
                ? ActivatorUtilities.CreateInstance<AnonymousAuthentication>(provider)
                : ActivatorUtilities.CreateInstance<ChannelAuthentication>(provider));
        services.TryAddSingleton(provider => new CloudAdapter(
            provider.GetRequiredService<IInboundAuthentication>(),
            provider.GetRequiredService<TurnQueue>(),
            provider.GetRequiredService<InboxTurns>(),
            provider.GetRequiredService<ISendLog>(),
            provider.GetRequiredService<ConnectorFactory>(),
            provider,
            provider.GetRequiredService<TurnErrorReply>(),
            provider.GetServices<IMiddleware>(),
            provider.GetRequiredService<ILogger<CloudAdapter>>()));
        services.AddSingleton<IKeptTurnRunner>(provider => provider.GetRequiredService<CloudAdapter>());
        return services;
    }

    /// <summary>Adds the bot itself, made anew for every turn in a scope of its own.</summary>
    public static IServiceCollection AddBot<TBot>(this IServiceCollection services)
        where TBot : class, IBot
    {
        services.TryAddScoped<TBot>();
        services.TryAddSingleton<IBot, ScopedBot<TBot>>();
        return services;
    }

    private static void AddHttpClients(IServiceCollection services)
    {
        foreach (var name in new[] { HttpClientNames.Connector, HttpClientNames.Login, HttpClientNames.ManagedIdentity, HttpClientNames.HostedDirectLine })
        {
            services.AddHttpClient(name, client =>
                {
                    client.Timeout = TimeSpan.FromSeconds(15);
                    client.MaxResponseContentBufferSize = 1024 * 1024;
                })
                .ConfigurePrimaryHttpMessageHandler(provider => new SocketsHttpHandler
                {
                    AllowAutoRedirect = false, // a redirect would carry the token past the allow-list
                    UseCookies = false,
                    UseProxy = name != HttpClientNames.ManagedIdentity && Settings(provider) is { IsAnonymous: false, AllowInsecureLoopback: false },
                    ConnectTimeout = TimeSpan.FromSeconds(5),
                    PooledConnectionLifetime = TimeSpan.FromMinutes(5),
                })
                .RemoveAllLoggers(); // addresses hold conversation identifiers
        }

        services.AddHttpClient(HttpClientNames.Login).AddHttpMessageHandler(provider =>
            new PlainLoopbackHandler(Settings(provider) is { AllowInsecureLoopback: true } settings ? settings.ToChannelFromBotLoginUrl : null));
    }

    private static BotFrameworkOptions Settings(IServiceProvider provider) => provider.GetRequiredService<IOptions<BotFrameworkOptions>>().Value;
}
