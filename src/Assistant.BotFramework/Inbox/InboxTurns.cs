using System.Diagnostics;
using Assistant.BotFramework.Hosting;
using Assistant.BotFramework.State;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Assistant.BotFramework.Inbox;

/// <summary>Brings turns from the inbox to their adapters: those just accepted, those that waited, and those a dead process left.</summary>
internal sealed partial class InboxTurns(
    ITurnInbox inbox, TurnQueue queue, IServiceProvider services, IOptions<BotFrameworkOptions> options, TimeProvider clock, ILogger<InboxTurns> logger)
    : BackgroundService
{
    private const int MostAttempts = 4;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    // Shorter than the queue's own: a turn that ignores its cancellation is left behind here, and ended. One that only tells the user is no such turn.
    private static readonly TimeSpan Grace = TurnErrorReply.Patience + TimeSpan.FromSeconds(2);

    // The adapters take turns from here and bring them here: they are looked up when the first turn comes.
    private readonly Lazy<Dictionary<string, IKeptTurnRunner>> _runners =
        new(() => services.GetServices<IKeptTurnRunner>().ToDictionary(runner => runner.Name, StringComparer.Ordinal));

    /// <summary>Keeps a turn and sees to it that it runs.</summary>
    /// <returns>Null when the process has no room or is stopping.</returns>
    public async Task<Arrival?> AcceptAsync(ArrivingTurn turn, CancellationToken cancellationToken)
    {
        if (!await queue.ReserveAsync(cancellationToken))
        {
            return null;
        }

        try
        {
            var arrival = await inbox.AcceptAsync(turn, options.Value.MaxPendingTurnsPerConversation, cancellationToken);
            if (arrival.Next is { } next)
            {
                Run(next, Activity.Current?.Context ?? default);
            }

            return arrival;
        }
        finally
        {
            queue.Release();
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        try
        {
            do
            {
                await TakeUpAsync(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
    }

    private async Task TakeUpAsync(CancellationToken cancellationToken)
    {
        try
        {
            foreach (var turn in await inbox.TakeUpAsync(cancellationToken))
            {
                Run(turn);
            }
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            NotTakenUp(fault.GetType().FullName);
        }
    }

    /// <param name="turn">The turn.</param>
    /// <param name="request">The trace of its request; none for one that waited, which gets its own: it is no part of what it waited for.</param>
    private void Run(KeptTurn turn, ActivityContext request = default) =>
        queue.Enqueue(turn.Conversation, token => RunAsync(turn, token), request);

    private async Task RunAsync(KeptTurn turn, CancellationToken cancellationToken)
    {
        if (!_runners.Value.TryGetValue(turn.Adapter, out var runner))
        {
            NoAdapter(turn.Adapter);
            return;
        }

        var effects = new TurnEffects();
        for (var attempt = 1; ; attempt++)
        {
            effects = new TurnEffects { SentBefore = Math.Max(effects.SentBefore, effects.Sent) };
            effects = await RunAsync(runner, turn, effects, cancellationToken) ? effects : new TurnEffects();
            if (queue.IsCutShort)
            {
                return; // not ended: whoever comes next runs it again
            }

            try
            {
                await EndAsync(turn, effects);
                return;
            }
            catch (StateConflictException) when (attempt < MostAttempts)
            {
                Conflict(attempt);
            }
            catch (StateConflictException)
            {
                effects.State.Clear(); // the answer stands; what others remembered meanwhile stands too
                await EndAsync(turn, effects);
                return;
            }
        }
    }

    /// <returns>False when it came to no end of its own: it ends all the same, so that its conversation can go on.</returns>
    private async Task<bool> RunAsync(IKeptTurnRunner runner, KeptTurn turn, TurnEffects effects, CancellationToken cancellationToken)
    {
        try
        {
            await runner.RunAsync(turn, effects, cancellationToken).WaitAsync(options.Value.TurnTimeLimit + Grace, clock, CancellationToken.None);
            return true;
        }
        catch (TimeoutException)
        {
            TurnAbandoned();
        }
        catch (Exception fault)
        {
            TurnLost(fault.GetType().FullName);
        }

        return false;
    }

    private async Task EndAsync(KeptTurn turn, TurnEffects effects)
    {
        if (await inbox.EndAsync(turn, effects) is { } next)
        {
            Run(next);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A turn did not stop when its time was up; its conversation goes on without it")]
    private partial void TurnAbandoned();

    [LoggerMessage(Level = LogLevel.Error, Message = "A turn failed and the user could not be told: {ExceptionType}")]
    private partial void TurnLost(string? exceptionType);

    [LoggerMessage(Level = LogLevel.Information, Message = "A turn is run again: its state was changed meanwhile (attempt {Attempt})")]
    private partial void Conflict(int attempt);

    [LoggerMessage(Level = LogLevel.Error, Message = "A turn waits for an adapter named {Adapter}, which this host does not have")]
    private partial void NoAdapter(string adapter);

    [LoggerMessage(Level = LogLevel.Error, Message = "Turns left behind could not be taken up: {Fault}")]
    private partial void NotTakenUp(string? fault);
}
