using Assistant.Storage.Databases;
using Microsoft.Extensions.Hosting;

namespace Assistant.Storage.Archive;

/// <summary>Records the answers of an outage once the database is back, whether or not anybody asks again; and whatever is still owed when the host stops.</summary>
internal sealed class OwedAnswers(DatabaseAnswerArchive archive, IDatabase database, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await archive.PayAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                if (database.Health.IsAvailable)
                {
                    await archive.PayAsync(stoppingToken);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
    }
}
