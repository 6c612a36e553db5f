using Assistant.Planner.Delivery;
using Assistant.Storage.Databases;

namespace Assistant.Storage.Pausing;

/// <summary>The pause, kept in the database so that it holds for every instance and over a restart. An instance sees a change within <see cref="Fresh"/>.</summary>
public sealed class PauseSwitch : IServicePause
{
    /// <summary>For how long what was read is taken to hold.</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);

    private readonly IDatabase _database;
    private readonly TimeProvider _time;
    private volatile Seen? _seen;

    internal PauseSwitch(IDatabase database, TimeProvider time) => (_database, _time) = (database, time);

    /// <inheritdoc/>
    public async ValueTask<string?> MessageAsync(CancellationToken cancellationToken = default)
    {
        var seen = _seen;
        if (seen is not null && _time.GetElapsedTime(seen.At) < Fresh)
        {
            return seen.Message;
        }

        try
        {
            var at = _time.GetTimestamp();
            var message = await _database.ReadAsync(session => session.FirstOrDefaultAsync<string>("SELECT message FROM pause WHERE id = 1"), cancellationToken);
            _seen = new Seen(message, at);
            return message;
        }
        catch (DatabaseUnavailableException)
        {
            return seen?.Message; // what held last, while nobody can say otherwise
        }
    }

    /// <summary>Stops answering.</summary>
    /// <param name="message">What users are told.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="DatabaseUnavailableException">Nothing can be kept now.</exception>
    public async Task PauseAsync(string message, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(message);
        var since = _time.GetUtcNow().ToUnixTimeMilliseconds();
        await _database.WriteAsync(
            session => session.ExecuteAsync(
                "INSERT INTO pause (id, message, since) VALUES (1, @message, @since) ON CONFLICT (id) DO UPDATE SET message = excluded.message", new { message, since }),
            cancellationToken);
        _seen = null;
    }

    /// <summary>Answers again.</summary>
    /// <returns>False when it did not pause.</returns>
    /// <exception cref="DatabaseUnavailableException">Nothing can be kept now.</exception>
    public async Task<bool> ResumeAsync(CancellationToken cancellationToken = default)
    {
        var was = await _database.WriteAsync(session => session.ExecuteAsync("DELETE FROM pause WHERE id = 1"), cancellationToken);
        _seen = null;
        return was > 0;
    }

    private sealed record Seen(string? Message, long At);
}
