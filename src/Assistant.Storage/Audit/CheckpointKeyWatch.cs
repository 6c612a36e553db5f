using System.Globalization;
using Assistant.Storage.Databases;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Assistant.Storage.Audit;

/// <summary>Looks now and then whether the key signs, and whether another signs the same log: each instance's checkpoints would be strange to who checks with the other's.</summary>
internal sealed partial class CheckpointKeyWatch(IDatabase database, CheckpointKeyFile key, TimeProvider time, ILogger<CheckpointKeyWatch> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    private readonly string _started = time.GetUtcNow().UtcDateTime.ToString(AuditEvent.TimeFormat, CultureInfo.InvariantCulture);
    private volatile string? _problem;

    /// <summary>What is wrong, for a supervisor; null when nothing is.</summary>
    public string? Problem => _problem;

    /// <summary>Looks.</summary>
    /// <exception cref="DatabaseUnavailableException">It cannot be looked now.</exception>
    public async Task LookAsync(CancellationToken cancellationToken)
    {
        string own;
        try
        {
            own = key.Open().Name;
        }
        catch (AuditKeyException fault)
        {
            if (_problem != fault.Problem)
            {
                CannotSign(fault.Message);
            }

            _problem = fault.Problem;
            return;
        }

        var stranger = await database.ReadAsync(session => StrangerAsync(session, own), cancellationToken);
        var problem = stranger is null ? null
            : $"the audit log is signed by key {stranger} too, not only by this instance's {own}: give all instances on this database one key file with the setting Audit:Key";
        if (problem is not null && problem != _problem)
        {
            TwoKeys(stranger!, own);
        }

        _problem = problem;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        try
        {
            do
            {
                await TryAsync(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
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
            await LookAsync(cancellationToken);
        }
#pragma warning disable CA1031 // Who needs database and key says what is wrong with them; here one only looks again.
        catch (Exception fault) when (fault is not OperationCanceledException)
#pragma warning restore CA1031
        {
            // Looked again in a minute.
        }
    }

    /// <summary>Whoever signed last, or since this process started. What a key signed that is out of use since then is no news.</summary>
    private async Task<string?> StrangerAsync(Session session, string own)
    {
        var last = await session.FirstOrDefaultAsync<string>("SELECT key FROM audit_checkpoints ORDER BY size DESC LIMIT 1");
        return last is not null && last != own
            ? last
            : await session.FirstOrDefaultAsync<string>("SELECT key FROM audit_checkpoints WHERE key <> @own AND at >= @since ORDER BY size DESC LIMIT 1", new { own, since = _started });
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Nothing can be recorded: {Problem}")]
    private partial void CannotSign(string problem);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The audit log is signed by key {Stranger} too, and this instance signs with {Own}: `audit verify` with one of them takes it for not sound. "
        + "Give all instances on this database one key file with the setting Audit:Key")]
    private partial void TwoKeys(string stranger, string own);
}
