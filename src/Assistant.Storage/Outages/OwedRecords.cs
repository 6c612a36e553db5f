using Assistant.Storage.Archive;
using Assistant.Storage.Databases;
using Assistant.Storage.Feedback;
using Microsoft.Extensions.Hosting;

namespace Assistant.Storage.Outages;

/// <summary>Records the answers of an outage, and then what was said of answers, once the database is back, whether or not anybody asks again; and whatever is still owed when the host stops.</summary>
internal sealed class OwedRecords(DatabaseAnswerArchive archive, DatabaseFeedbackLog feedback, IDatabase database, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await PayAsync(cancellationToken);
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
                    await PayAsync(stoppingToken);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
    }

    private async Task PayAsync(CancellationToken cancellationToken)
    {
        await archive.PayAsync(cancellationToken);
        await feedback.PayAsync(cancellationToken);
    }
}
