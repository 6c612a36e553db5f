namespace Assistant.Storage.Databases;

/// <summary>What is kept beside an entry of the audit log is not what was written, and cannot be read.</summary>
/// <param name="entry">The entry's number.</param>
/// <param name="inner">Why it cannot be read.</param>
public sealed class DamagedRecordException(long entry, Exception? inner = null)
    : Exception(FormattableString.Invariant($"What is kept of entry {entry} is damaged; `assistant audit verify` tells all that was altered."), inner);
