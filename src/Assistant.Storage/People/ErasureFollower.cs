using Assistant.Storage.Databases;
using Microsoft.Extensions.Hosting;

namespace Assistant.Storage.People;

/// <summary>Looks every second for what others have erased, whether or not anybody asks for it here.</summary>
internal sealed class ErasureFollower(Erasures erasures, IDatabase database, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await LookAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
    }

    private async Task LookAsync(CancellationToken stoppingToken)
    {
        try
        {
            if (database.Health.IsAvailable)
            {
                await erasures.NoticeAsync(stoppingToken);
            }
        }
        catch (DatabaseUnavailableException)
        {
            // Said by the database; looked for again next time.
        }
    }
}
