using Assistant.RuleBase.Live;
using Assistant.Storage.Replay;
using Microsoft.Extensions.Options;

namespace Assistant.Host.Rules;

/// <summary>Lets go of former rules and figures once no answer that is kept may name them.</summary>
internal sealed partial class FormerRules(
    RecordedAnswers answers, IOptions<RulesOptions> options, IOptions<DataOptions> data, TimeProvider time, ILogger<FormerRules> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);

    /// <summary>An answer of an outage stands in the log behind those that were given after it.</summary>
    private static readonly TimeSpan Outage = TimeSpan.FromDays(1);

    /// <summary>What was put in force since then may still be asked for by its version.</summary>
    private readonly DateTimeOffset _started = time.GetUtcNow();

    /// <summary>Lets go of what nobody needs now.</summary>
    public async Task LetGoAsync(CancellationToken cancellationToken)
    {
        var oldest = await answers.OldestAtAsync(cancellationToken) - Outage;
        var needed = oldest < _started ? oldest.Value : _started;
        foreach (var history in RuleHistory.All(data.Value.Folder))
        {
            history.LetGo(needed);
        }

        new FigureHistory(data.Value.Folder).LetGo(needed);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.History)
        {
            return;
        }

        using var timer = new PeriodicTimer(Every, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await TryAsync(stoppingToken);
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
            await LetGoAsync(cancellationToken);
        }
#pragma warning disable CA1031 // Whatever it is, nothing is lost by it, and it is tried again next time.
        catch (Exception fault) when (fault is not OperationCanceledException)
#pragma warning restore CA1031
        {
            NotLetGo(logger, fault.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Former rules could not be looked through ({Fault}); tried again in an hour")]
    private static partial void NotLetGo(ILogger logger, string fault);
}
