using System.Diagnostics;

namespace Assistant.BotFramework.Hosting;

/// <summary>A turn waiting for its place, and the way to learn that it ended.</summary>
/// <param name="Run">Its work.</param>
/// <param name="Request">The trace of the request that brought it.</param>
internal sealed record AcceptedTurn(Func<CancellationToken, Task> Run, ActivityContext Request)
{
    public TaskCompletionSource Ended { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
