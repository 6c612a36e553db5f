using Assistant.Planner.Delivery;

namespace Assistant.Bot.Tests.Support;

/// <summary>A pause with this message; none for null.</summary>
internal sealed class PausedBy(string? message) : IServicePause
{
    public ValueTask<string?> MessageAsync(CancellationToken cancellationToken = default) => ValueTask.FromResult(message);
}
