namespace Assistant.Storage.Audit;

/// <summary>A place where the log is not what was written.</summary>
/// <param name="Number">The entry, or the first of those missing; the size for a checkpoint and a key.</param>
/// <param name="Kind">altered, removed, inserted, reordered, cut, checkpoint, key, name, text or row.</param>
/// <param name="Message">A sentence for the person who looks into it.</param>
public sealed record AuditFault(long Number, string Kind, string Message);
