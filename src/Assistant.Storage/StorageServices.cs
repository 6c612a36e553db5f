using Assistant.BotFramework.Inbox;
using Assistant.BotFramework.State;
using Assistant.Planner.Caching;
using Assistant.Storage.Audit;
using Assistant.Storage.Databases;
using Assistant.Storage.Migrations;
using Assistant.Storage.Outages;
using Assistant.Storage.Sharing;
using Assistant.Storage.State;
using Assistant.Storage.Transcripts;
using Assistant.Storage.Turns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Assistant.Storage;

/// <summary>Adds the database and what is kept in it.</summary>
public static class StorageServices
{
    /// <summary>
    /// Adds the database, and in it the bot's state, accepted turns, transcripts and the records (audit log, answers, feedback, ledger). Call it before planner
    /// and Bot Framework, which otherwise keep theirs in memory. Without a running host
    /// the database opens itself on first use.
    /// </summary>
    /// <param name="services">Where to add.</param>
    /// <param name="configure">Settings, usually <c>configuration.GetSection("Storage").Bind</c>; a broken setting stops the start.</param>
    public static IServiceCollection AddStorage(this IServiceCollection services, Action<StorageOptions>? configure = null)
    {
        services.AddOptions<StorageOptions>().Configure(configure ?? (_ => { })).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<Migrator>();
        services.TryAddSingleton<IDatabase>(provider => string.IsNullOrWhiteSpace(provider.GetRequiredService<IOptions<StorageOptions>>().Value.PostgreSql)
            ? ActivatorUtilities.CreateInstance<SqliteDatabase>(provider)
            : ActivatorUtilities.CreateInstance<PostgresDatabase>(provider));
        services.AddHostedService<DatabaseKeeper>();
        services.AddMigrations(StateSchema.Steps).AddMigrations(TurnSchema.Steps).AddMigrations(TranscriptSchema.Steps);
        services.TryAddSingleton<Instance>();
        services.TryAddSingleton<Heartbeat>();
        services.TryAddSingleton<RedisConnection>();
        services.TryAddSingleton(provider => new SharedLimits(provider.GetRequiredService<RedisConnection>()));
        services.TryAddSingleton<SharedDeliveries>();
        services.TryAddSingleton<TranscriptFanOut>();
        services.AddHostedService(provider => provider.GetRequiredService<TranscriptFanOut>());
        services.TryAddSingleton<DatabaseStorage>();
        services.TryAddSingleton<DatabaseInbox>();
        services.TryAddSingleton<DatabaseTranscripts>();
        services.TryAddSingleton<DatabaseSendLog>();
        services.TryAddSingleton<OutageState>();
        services.TryAddSingleton<OutageInbox>();
        services.TryAddSingleton(provider => new StorageHealth(
            provider.GetRequiredService<IDatabase>(), provider.GetRequiredService<RedisConnection>(), provider.GetRequiredService<CheckpointKeyWatch>()));
        services.TryAddSingleton<IStorage>(provider => provider.GetRequiredService<OutageState>());
        services.TryAddSingleton<ITurnInbox>(provider => provider.GetRequiredService<OutageInbox>());
        services.TryAddSingleton<ITranscripts>(provider => provider.GetRequiredService<OutageInbox>());
        services.TryAddSingleton<ISendLog>(provider => provider.GetRequiredService<OutageInbox>());
        services.AddRecords();
        return services;
    }

    /// <summary>Lets instances that know one secret give each other answers over Redis; without a Redis nothing changes.</summary>
    /// <param name="services">Where to add; call it before the planner is added.</param>
    /// <param name="secret">The secret, at least 16 bytes, asked for once.</param>
    public static IServiceCollection AddSharedAnswers(this IServiceCollection services, Func<IServiceProvider, byte[]> secret)
    {
        services.TryAddSingleton<ISharedAnswers>(provider => ActivatorUtilities.CreateInstance<SharedAnswers>(provider, new SharedAnswerKeys(secret(provider))));
        return services;
    }

    /// <summary>Adds the steps of a feature's tables; they are applied when the database opens.</summary>
    public static IServiceCollection AddMigrations(this IServiceCollection services, params IEnumerable<Migration> steps)
    {
        foreach (var step in steps)
        {
            services.AddSingleton(step);
        }

        return services;
    }
}
