namespace Assistant.BotFramework.DirectLine;

/// <summary>An activity as this process shows it.</summary>
/// <param name="Position">Counts what this process has shown, from 1 without gaps.</param>
/// <param name="Sequence">The watermark of a client that has read this far.</param>
/// <param name="IsTransient">Worth showing to who is listening now, not to who asks later.</param>
/// <param name="Json">The activity as UTF-8 JSON.</param>
internal sealed record ShownActivity(long Position, long Sequence, bool IsTransient, byte[] Json);
