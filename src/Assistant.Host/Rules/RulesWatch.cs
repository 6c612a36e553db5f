using Assistant.RuleBase.Live;
using Microsoft.Extensions.Options;

namespace Assistant.Host.Rules;

/// <summary>Takes up every edit of the rules once it has come to rest.</summary>
internal sealed partial class RulesWatch(ServedRules served, RulesReader reader, IOptions<RulesOptions> options, TimeProvider time, ILogger<RulesWatch> logger)
    : BackgroundService
{
    /// <summary>Long enough for an editor to fill the file it emptied, short enough to feel immediate.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(120);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Watch)
        {
            return;
        }

        using var watch = new ContentWatch(reader.Path, served.Begun, Rest, time);
        try
        {
            while (true)
            {
                var stamp = await watch.NextAsync(stoppingToken);

                // On a thread of its own: requests that queue for the pool's must not hold an edit up.
                await Task.Factory.StartNew(() => TakeUp(watch, stamp), stoppingToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            }
        }
        catch (OperationCanceledException)
        {
            // The host stops, and so do edits.
        }
    }

    private void TakeUp(ContentWatch watch, FolderStamp stamp)
    {
        try
        {
            if (!served.Reload(() => FolderStamp.Of(reader.Path) == stamp))
            {
                watch.LookAgain();
            }
        }
#pragma warning disable CA1031 // Whatever it is, the version in force goes on serving and the next edit is looked at.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            Failed(logger, fault);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "An edit of the rules could not be taken up; the version in force stays")]
    private static partial void Failed(ILogger logger, Exception fault);
}
