using Assistant.Storage.Archive;
using Assistant.Storage.Databases;
using Assistant.Storage.Feedback;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Assistant.Storage.Outages;

/// <summary>Records the answers of an outage, and then what was said of answers, once the database is back, whether or not anybody asks again; and whatever is still owed when the host stops.</summary>
internal sealed partial class OwedRecords(
    DatabaseAnswerArchive archive, DatabaseFeedbackLog feedback, IDatabase database, TimeProvider clock, ILogger<OwedRecords> logger) : BackgroundService
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
        await TryAsync(archive.PayAsync, cancellationToken);
        await TryAsync(feedback.PayAsync, cancellationToken);
    }

    /// <summary>What is owed stays so until it is recorded, whatever the database has against it; the host goes on.</summary>
    private async Task TryAsync(Func<CancellationToken, Task> pay, CancellationToken cancellationToken)
    {
        try
        {
            await pay(cancellationToken);
        }
#pragma warning disable CA1031 // Whatever it is, nothing is lost by it, and somebody must know.
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            NotRecorded(fault.GetType().FullName);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Something that is owed could not be recorded; it is tried again every second: {Fault}")]
    private partial void NotRecorded(string? fault);
}
