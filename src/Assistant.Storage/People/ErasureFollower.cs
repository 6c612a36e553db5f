using Assistant.Storage.Databases;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Assistant.Storage.People;

/// <summary>Looks every second for what others have erased, whether or not anybody asks for it here.</summary>
internal sealed partial class ErasureFollower(Erasures erasures, IDatabase database, TimeProvider clock, ILogger<ErasureFollower> logger) : BackgroundService
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
#pragma warning disable CA1031 // Whatever it is, it is looked for again next time, and somebody must know; the host goes on.
        catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            NotLooked(fault.GetType().FullName);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "What was erased elsewhere could not be looked for; it is tried again: {Fault}")]
    private partial void NotLooked(string? fault);
}
