namespace Assistant.Storage.Transcripts;

/// <summary>An entry.</summary>
internal sealed record EntryRow(long Sequence, byte[] Activity);
