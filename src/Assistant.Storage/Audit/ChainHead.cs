using System.Security.Cryptography;
using System.Text;

namespace Assistant.Storage.Audit;

/// <summary>Where a hash chain stands: how many entries it has, and the hash of the last.</summary>
/// <param name="Size">Number of entries.</param>
/// <param name="Hash">Of the last entry; 64 zeros before the first.</param>
internal readonly record struct ChainHead(long Size, string Hash)
{
    /// <summary>An empty chain.</summary>
    public static ChainHead Start { get; } = new(0, new string('0', 64));

    /// <summary>The chain with one more entry.</summary>
    public ChainHead Append(AuditEvent happened, out AuditEntry entry)
    {
        var record = happened.Record(Size + 1, Hash);
        entry = new AuditEntry(Size + 1, record, HashOf(Encoding.UTF8.GetBytes(record)));
        return new ChainHead(entry.Number, entry.Hash);
    }

    /// <summary>The hash of a record's bytes.</summary>
    public static string HashOf(ReadOnlySpan<byte> record)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(record, hash);
        return Convert.ToHexStringLower(hash);
    }
}
