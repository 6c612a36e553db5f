using Assistant.Storage.Databases;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Assistant.Storage.Retention;

/// <summary>Looks soon after the start, and then from time to time, for what has expired.</summary>
internal sealed partial class RetentionService(ExpiredRecords expired, IOptions<RetentionOptions> options, TimeProvider time, ILogger<RetentionService> logger) : BackgroundService
{
    /// <summary>A host that is started anew each night shall not wait for a whole day each time; and the start itself is no time to delete.</summary>
    private static readonly TimeSpan First = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var pace = options.Value.Pace;
        using var timer = new PeriodicTimer(pace < First ? pace : First, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                timer.Period = pace;
                await DeleteAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
    }

    private async Task DeleteAsync(CancellationToken stoppingToken)
    {
        try
        {
            if (await expired.DeleteAsync(stoppingToken) is > 0 and var rows)
            {
                Deleted(rows);
            }
        }
        catch (DatabaseUnavailableException)
        {
            // Looked for again next time.
        }
#pragma warning disable CA1031 // Whatever it is, it is looked for again next time, and somebody must know.
        catch (Exception fault) when (fault is not OperationCanceledException)
#pragma warning restore CA1031
        {
            Failed(fault);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Rows} rows had been kept long enough and are deleted")]
    private partial void Deleted(long rows);

    [LoggerMessage(Level = LogLevel.Error, Message = "What has expired could not be deleted; it is tried again")]
    private partial void Failed(Exception fault);
}
