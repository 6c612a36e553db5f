namespace Assistant.Planner.Delivery;

/// <summary>Answers always: there is nowhere to keep that it should not.</summary>
internal sealed class NeverPaused : IServicePause
{
    public ValueTask<string?> MessageAsync(CancellationToken cancellationToken = default) => ValueTask.FromResult<string?>(null);
}
