namespace Assistant.Storage.Audit;

/// <summary>One entry as it lies in the log.</summary>
/// <param name="Number">Its place, from 1.</param>
/// <param name="Record">Canonical JSON: <c>at</c>, <c>facts</c>, <c>kind</c>, <c>number</c>, <c>previous</c> (the hash of the entry before), <c>text</c>.</param>
/// <param name="Hash">SHA-256 of the record, 64 lower-case hexadecimal digits.</param>
internal readonly record struct AuditEntry(long Number, string Record, string Hash);
