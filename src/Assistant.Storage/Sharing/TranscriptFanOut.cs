using System.Text;
using Assistant.BotFramework.Inbox;
using Assistant.Storage.Turns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using StackExchange.Redis;

namespace Assistant.Storage.Sharing;

/// <summary>
/// Tells instances of each other's additions to transcripts, over Redis. A message only says where something is new; what it is stands in the database, so a
/// lost message costs a moment and no word.
/// </summary>
internal sealed class TranscriptFanOut(RedisConnection redis, Instance instance, IServiceProvider services) : IHostedService
{
    private static readonly RedisChannel Channel = RedisChannel.Literal("assistant:transcripts");

    // Watchers read transcripts, which tell this: they are looked up when the first message comes.
    private readonly Lazy<ITranscriptWatcher[]> _watchers = new(() => [.. services.GetServices<ITranscriptWatcher>()]);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (redis.Get() is { } connection)
        {
            try
            {
                await connection.GetSubscriber().SubscribeAsync(Channel, (_, message) => Take(message));
            }
            catch (Exception fault) when (fault is RedisException or TimeoutException)
            {
                // Not there yet, or slow: the subscription stands, and holds once it is.
            }
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Something was added to a conversation, and is committed.</summary>
    public void Added(string conversation) => Publish($"{instance.Id}\n{conversation}");

    /// <summary>Something is shown in passing.</summary>
    public void Pass(string conversation, byte[] json) => Publish($"{instance.Id}\n{conversation}\n{Encoding.UTF8.GetString(json)}");

    private void Publish(string message)
    {
        try
        {
            if (redis.IsConnected)
            {
                redis.Get()!.GetSubscriber().Publish(Channel, message, CommandFlags.FireAndForget);
            }
        }
        catch (RedisException)
        {
            // It went away this moment: others look in the database.
        }
    }

    private void Take(RedisValue message)
    {
        var parts = message.ToString().Split('\n', 3);
        if (parts.Length < 2 || parts[0] == instance.Id)
        {
            return;
        }

        foreach (var watcher in _watchers.Value)
        {
            if (parts.Length == 3)
            {
                watcher.Passed(parts[1], Encoding.UTF8.GetBytes(parts[2]));
            }
            else
            {
                watcher.Added(parts[1]);
            }
        }
    }
}
