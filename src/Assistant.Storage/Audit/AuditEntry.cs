namespace Assistant.Storage.Audit;

/// <summary>One entry as it lies in the log.</summary>
/// <param name="Number">Its place, from 1.</param>
/// <param name="Record">As <see cref="AuditEvent.Record"/> wrote it.</param>
/// <param name="Hash">SHA-256 of the record, 64 lower-case hexadecimal digits.</param>
internal readonly record struct AuditEntry(long Number, string Record, string Hash);
