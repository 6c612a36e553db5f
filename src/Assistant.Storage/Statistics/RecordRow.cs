namespace Assistant.Storage.Statistics;

/// <summary>What an entry of the audit log says.</summary>
internal sealed record RecordRow(long Number, string Record);
