namespace Assistant.BotFramework.DirectLine;

/// <summary>An activity as clients get it, at its place in the conversation.</summary>
/// <param name="Sequence">Counts from 1 without gaps; the watermark of a client that has read this far.</param>
/// <param name="IsTransient">Worth showing to who is listening now, not to who asks later.</param>
/// <param name="Json">The activity as UTF-8 JSON.</param>
internal sealed record KeptActivity(long Sequence, bool IsTransient, byte[] Json);
