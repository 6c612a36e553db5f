namespace Assistant.BotFramework.Inbox;

/// <summary>A part of a transcript.</summary>
/// <param name="Head">The sequence number of the last entry; null where the store is out of reach and cannot tell.</param>
/// <param name="Activities">The entries asked for, in order.</param>
public sealed record TranscriptPart(long? Head, IReadOnlyList<KeptActivity> Activities);
