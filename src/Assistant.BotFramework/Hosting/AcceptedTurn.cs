namespace Assistant.BotFramework.Hosting;

/// <summary>A turn waiting for its place, and the way to learn that it ended.</summary>
internal sealed record AcceptedTurn(Func<CancellationToken, Task> Run)
{
    public TaskCompletionSource Ended { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
