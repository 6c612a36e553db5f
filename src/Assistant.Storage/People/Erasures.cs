using Assistant.BotFramework.Inbox;
using Assistant.BotFramework.State;
using Assistant.Storage.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Storage.People;

/// <summary>Tells whoever holds records in memory what was erased, be it by this process, another instance, a command, or time.</summary>
internal sealed class Erasures(IDatabase database, IServiceProvider services)
{
    // They read the store, which tells this: they are looked up when there is something to tell.
    private readonly Lazy<IErasureWatcher[]> _watchers = new(() => [.. services.GetServices<IErasureWatcher>()]);
    private long _seen;

    /// <summary>Looks for what was erased; when the task ends, all have been told.</summary>
    /// <exception cref="DatabaseUnavailableException">It cannot be read now; the next look finds it.</exception>
    public async Task NoticeAsync(CancellationToken cancellationToken = default)
    {
        var seen = Volatile.Read(ref _seen);
        var (ends, last) = await database.ReadAsync(session => ErasureTable.AfterAsync(session, seen), cancellationToken);
        if (ends.Count > 0)
        {
            var erased = new ErasedKeys(ends);
            foreach (var watcher in _watchers.Value)
            {
                watcher.Erased(erased);
            }
        }

        Volatile.Write(ref _seen, last); // after they were told: who looks meanwhile tells them again, and does not go on before
    }
}
