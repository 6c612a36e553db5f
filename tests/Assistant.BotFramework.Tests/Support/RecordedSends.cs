using System.Collections.Concurrent;
using Assistant.BotFramework.Inbox;

namespace Assistant.BotFramework.Tests.Support;

/// <summary>A send log that lets everything be sent and remembers how it ended.</summary>
internal sealed class RecordedSends : ISendLog
{
    public ConcurrentQueue<SendOutcome> Outcomes { get; } = new();

    public Task<bool> BeginAsync(KeptTurn turn, int ordinal, CancellationToken cancellationToken = default) => Task.FromResult(true);

    public Task EndAsync(KeptTurn turn, int ordinal, SendOutcome outcome)
    {
        Outcomes.Enqueue(outcome);
        return Task.CompletedTask;
    }
}
