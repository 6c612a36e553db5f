using System.Threading.Channels;
using Assistant.RuleBase.Live;
using Microsoft.Extensions.Options;

namespace Assistant.Host.Rules;

/// <summary>Takes up every edit of the rules once it has come to rest.</summary>
internal sealed partial class RulesWatch(ServedRules served, RulesReader reader, IOptions<RulesOptions> options, TimeProvider time, ILogger<RulesWatch> logger)
    : BackgroundService
{
    /// <summary>Long enough for an editor to fill the file it emptied, short enough to feel immediate.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(120);

    /// <summary>
    /// The edit that was found right and waits to be compiled: reading goes on while one compiles, so that a save soon followed by a broken one is not lost. A newer one takes
    /// its place; one that is being compiled is finished, or a maintainer who saves without pause would never see anything in force.
    /// </summary>
    private readonly Channel<CheckedRules> _right = Channel.CreateBounded<CheckedRules>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true, SingleWriter = true });

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Watch)
        {
            return;
        }

        using var watch = new ContentWatch(reader.Path, served.Begun, Rest, time);
        try
        {
            await Task.WhenAll(ReadEditsAsync(watch, stoppingToken), TakeUpEditsAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The host stops, and so do edits.
        }
    }

    private async Task ReadEditsAsync(ContentWatch watch, CancellationToken stoppingToken)
    {
        while (true)
        {
            var stamp = await watch.NextAsync(stoppingToken);
            await OnItsOwnThreadAsync(() => Read(watch, stamp), stoppingToken);
        }
    }

    private async Task TakeUpEditsAsync(CancellationToken stoppingToken)
    {
        await foreach (var edit in _right.Reader.ReadAllAsync(stoppingToken))
        {
            await OnItsOwnThreadAsync(() => served.TakeUp(edit), stoppingToken);
        }
    }

    private void Read(ContentWatch watch, FolderStamp stamp)
    {
        if (!served.TryRead(() => FolderStamp.Of(reader.Path) == stamp, out var edit))
        {
            watch.LookAgain();
        }
        else if (edit is not null)
        {
            _right.Writer.TryWrite(edit);
        }
    }

    /// <summary>Requests that queue for the pool's threads must not hold an edit up.</summary>
    private async Task OnItsOwnThreadAsync(Action step, CancellationToken stoppingToken)
    {
        try
        {
            await Task.Factory.StartNew(step, stoppingToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }
#pragma warning disable CA1031 // Whatever it is, the version in force goes on serving and the next edit is looked at.
        catch (Exception fault) when (fault is not OperationCanceledException)
#pragma warning restore CA1031
        {
            Failed(logger, fault);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "An edit of the rules could not be taken up; the version in force stays")]
    private static partial void Failed(ILogger logger, Exception fault);
}
