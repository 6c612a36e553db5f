using Microsoft.Extensions.Hosting;

namespace Assistant.Storage.Databases;

/// <summary>Opens the database before the host listens, and again whenever it went away. A host without its database starts all the same.</summary>
internal sealed class DatabaseKeeper(IDatabase database, TimeProvider clock) : BackgroundService, IHostedLifecycleService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    public Task StartingAsync(CancellationToken cancellationToken) => TryAsync(cancellationToken);

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                if (!database.Health.IsAvailable)
                {
                    await TryAsync(stoppingToken);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
    }

    private async Task TryAsync(CancellationToken cancellationToken)
    {
        try
        {
            await database.OpenAsync(cancellationToken);
        }
        catch (Exception fault) when (fault is not Migrations.NewerSchemaException && !cancellationToken.IsCancellationRequested)
        {
            // Said in the log and by /health; tried again. Whatever a driver throws while its server dies must not end the host.
        }
    }
}
