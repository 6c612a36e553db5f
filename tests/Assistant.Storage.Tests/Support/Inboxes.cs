using Assistant.BotFramework.Inbox;
using Assistant.BotFramework.Schema;
using Assistant.Storage.Databases;
using Assistant.Storage.Outages;
using Assistant.Storage.Sharing;
using Assistant.Storage.State;
using Assistant.Storage.Transcripts;
using Assistant.Storage.Turns;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Assistant.Storage.Tests.Support;

/// <summary>An instance's inbox and transcripts, as the host makes them.</summary>
internal sealed class Inboxes : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    /// <param name="configure">Which database.</param>
    /// <param name="clock">The system's unless another is given.</param>
    public Inboxes(Action<StorageOptions> configure, TimeProvider? clock = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton(clock ?? TimeProvider.System);
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        services.AddLogging();
        services.AddStorage(configure);
        _services = services.BuildServiceProvider();
        Inbox = _services.GetRequiredService<OutageInbox>();
        Stored = _services.GetRequiredService<DatabaseInbox>();
        State = _services.GetRequiredService<OutageState>();
        Database = _services.GetRequiredService<IDatabase>();
        Deliveries = _services.GetRequiredService<SharedDeliveries>();
        Id = _services.GetRequiredService<Instance>().Id;
    }

    public OutageInbox Inbox { get; }

    public DatabaseInbox Stored { get; }

    public OutageState State { get; }

    public IDatabase Database { get; }

    public SharedDeliveries Deliveries { get; }

    /// <summary>Its name in the database.</summary>
    public string Id { get; }

    public static ArrivingTurn Turn(string conversation, string key) => new(
        conversation, "test", key, System.Text.Encoding.UTF8.GetBytes(key), new TranscriptEntry(conversation, "u", key, 0, new SharedJson("{}"u8.ToArray())));

    public static string KeyOf(KeptTurn turn) => System.Text.Encoding.UTF8.GetString(turn.Activity);

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
