using System.Diagnostics;
using Assistant.BotFramework.Telemetry;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Assistant.BotFramework.Hosting;

/// <summary>Runs accepted turns in the background: those of one conversation in order, each under its own time limit.</summary>
internal sealed partial class TurnQueue(IOptions<BotFrameworkOptions> options, TimeProvider clock, ILogger<TurnQueue> logger)
    : IHostedService, IDisposable
{
    // A turn that ignores its cancellation is left behind after this, so that the conversation can go on.
    private static readonly TimeSpan Grace = TurnErrorReply.Patience + TimeSpan.FromSeconds(4);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Queue<AcceptedTurn>> _lanes = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource _stopping = new();
    private readonly TurnRoom _room = new(options.Value.MaxPendingTurns, clock);

    /// <summary>Whether the host stopped before all turns had ended; those that run are cancelled.</summary>
    public bool IsCutShort => _stopping.IsCancellationRequested;

    /// <summary>Keeps room for a turn that is about to be accepted, until <see cref="Release"/>.</summary>
    /// <returns>False when there is no room, and none within a moment, or the host is stopping.</returns>
    public async ValueTask<bool> ReserveAsync(CancellationToken cancellationToken)
    {
        var hasRoom = await _room.TakeSoonAsync(cancellationToken);
        if (!hasRoom)
        {
            BotTelemetry.Refused();
        }

        return hasRoom;
    }

    /// <summary>Gives room back.</summary>
    public void Release() => _room.GiveBack();

    /// <summary>Runs a turn that was accepted elsewhere, however many wait; also while the host waits for accepted turns.</summary>
    public void Enqueue(string conversation, Func<CancellationToken, Task> run, ActivityContext request = default)
    {
        lock (_gate)
        {
            if (!IsCutShort)
            {
                _room.Take();
                Add(conversation, new AcceptedTurn(run, request));
            }
        }
    }

    /// <summary>Accepts a turn.</summary>
    /// <returns>A task that ends, always in success, when the turn has ended; null when there is no room or the host is stopping.</returns>
    public Task? TryEnqueue(string conversation, Func<CancellationToken, Task> run)
    {
        var turn = new AcceptedTurn(run, Activity.Current?.Context ?? default);
        lock (_gate)
        {
            if ((_lanes.TryGetValue(conversation, out var lane) && lane.Count >= options.Value.MaxPendingTurnsPerConversation) || !_room.TryTake())
            {
                BotTelemetry.Refused();
                return null;
            }

            Add(conversation, turn);
        }

        return turn.Ended.Task;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Accepts nothing more, and waits for what was accepted as long as the host allows; then cancels it.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _room.CloseAsync().WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            TurnsCutShort(_room.Taken);
            await _stopping.CancelAsync();
        }
    }

    public void Dispose() => _stopping.Dispose();

    private void Add(string conversation, AcceptedTurn turn)
    {
        BotTelemetry.Accepted();
        if (_lanes.TryGetValue(conversation, out var lane))
        {
            lane.Enqueue(turn);
            return;
        }

        _lanes[conversation] = lane = new Queue<AcceptedTurn>([turn]);
        using (ExecutionContext.SuppressFlow()) // the lane outlives the request that opened it
        {
            _ = Task.Run(() => DrainAsync(conversation, lane));
        }
    }

    private async Task DrainAsync(string conversation, Queue<AcceptedTurn> lane)
    {
        while (true)
        {
            AcceptedTurn turn;
            lock (_gate)
            {
                if (!lane.TryPeek(out turn!))
                {
                    _lanes.Remove(conversation);
                    return;
                }
            }

            await RunAsync(turn);
            lock (_gate)
            {
                lane.Dequeue(); // only now: a running turn counts as pending
            }

            Release();
            turn.Ended.SetResult();
        }
    }

    private async Task RunAsync(AcceptedTurn turn)
    {
        using var span = BotTelemetry.StartTurn(turn.Request);
        var started = clock.GetTimestamp();
        string? fault = null;
        using var limit = new CancellationTokenSource(options.Value.TurnTimeLimit, clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, _stopping.Token);
        try
        {
            await turn.Run(both.Token).WaitAsync(options.Value.TurnTimeLimit + Grace, clock);
        }
        catch (TimeoutException)
        {
            fault = "abandoned";
            TurnAbandoned();
        }
        catch (Exception exception)
        {
            fault = exception.GetType().FullName;
            TurnLost(fault);
        }

        BotTelemetry.Ended(clock.GetElapsedTime(started), fault);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A turn did not stop when its time was up; its conversation goes on without it")]
    private partial void TurnAbandoned();

    [LoggerMessage(Level = LogLevel.Error, Message = "A turn failed and the user could not be told: {ExceptionType}")]
    private partial void TurnLost(string? exceptionType);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The host stopped before {Count} accepted turns had ended")]
    private partial void TurnsCutShort(int count);
}
