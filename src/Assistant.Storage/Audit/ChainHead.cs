using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Assistant.Storage.Audit;

/// <summary>Where a hash chain stands: how many entries it has, and the hash of the last.</summary>
/// <param name="Size">Number of entries.</param>
/// <param name="Hash">Of the last entry; 64 zeros before the first.</param>
internal readonly record struct ChainHead(long Size, string Hash)
{
    /// <summary>How the time of an entry is written.</summary>
    public const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    /// <summary>An empty chain.</summary>
    public static ChainHead Start { get; } = new(0, new string('0', 64));

    /// <summary>The chain with one more entry.</summary>
    public ChainHead Append(AuditEvent happened, out AuditEntry entry)
    {
        var record = CanonicalJson.Of(JsonSerializer.SerializeToElement(
            new AuditRecord(
                happened.At.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture), happened.Facts, happened.Kind, Size + 1, Hash, happened.Text),
            AuditJson.Default.AuditRecord));
        entry = new AuditEntry(Size + 1, record, HashOf(record));
        return new ChainHead(entry.Number, entry.Hash);
    }

    /// <summary>The hash of a record.</summary>
    public static string HashOf(string record)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        var length = Encoding.UTF8.GetMaxByteCount(record.Length);
        var bytes = System.Buffers.ArrayPool<byte>.Shared.Rent(length);
        SHA256.HashData(bytes.AsSpan(0, Encoding.UTF8.GetBytes(record, bytes)), hash);
        System.Buffers.ArrayPool<byte>.Shared.Return(bytes);
        return Convert.ToHexStringLower(hash);
    }
}
