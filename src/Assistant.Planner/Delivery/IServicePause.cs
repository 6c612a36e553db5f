namespace Assistant.Planner.Delivery;

/// <summary>Whether somebody has told the assistant to stop answering for a while.</summary>
public interface IServicePause
{
    /// <summary>What to say instead of an answer, or null while it answers. Quick: asked before every answer.</summary>
    ValueTask<string?> MessageAsync(CancellationToken cancellationToken = default);
}
