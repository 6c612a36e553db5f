using Assistant.BotFramework.Schema;

namespace Assistant.BotFramework.DirectLine;

/// <summary>An activity as this process shows it.</summary>
/// <param name="Position">Counts what this process has shown, from 1 without gaps.</param>
/// <param name="Sequence">The watermark of a client that has read this far.</param>
/// <param name="ActivityId">Its id; null for what is shown to who is listening now, and not to who asks later.</param>
/// <param name="Json">The activity as UTF-8 JSON.</param>
internal sealed record ShownActivity(long Position, long Sequence, string? ActivityId, SharedJson Json)
{
    /// <summary>Whether it is shown in passing.</summary>
    public bool IsTransient => ActivityId is null;

    /// <summary>Whether the store has yet to take it.</summary>
    public bool IsOwed { get; init; }
}
