namespace Assistant.Storage.Transcripts;

/// <summary>An entry.</summary>
internal sealed record EntryRow(long Sequence, string ActivityId, byte[] Activity);
