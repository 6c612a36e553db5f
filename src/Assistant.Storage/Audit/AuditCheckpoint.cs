using System.Text.Json;

namespace Assistant.Storage.Audit;

/// <summary>A signed word on where the log stood at a time. Kept outside, it proves what a log that was cut or written anew must still hold.</summary>
/// <param name="Size">Number of entries.</param>
/// <param name="Hash">Of the last of them.</param>
/// <param name="At">When it was signed, in UTC to the millisecond.</param>
/// <param name="Key">Names the key: the first 16 hexadecimal digits of the SHA-256 of the public key.</param>
/// <param name="Signature">ECDSA over SHA-256 of the rest, base64.</param>
public sealed record AuditCheckpoint(long Size, string Hash, string At, string Key, string Signature)
{
    /// <summary>One line of JSON, as <see cref="Read"/> takes it.</summary>
    public override string ToString() => JsonSerializer.Serialize(this, AuditJson.Default.AuditCheckpoint);

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <returns>Null for anything else.</returns>
    public static AuditCheckpoint? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, AuditJson.Default.AuditCheckpoint) is { Hash: not null, At: not null, Key: not null, Signature: not null } read ? read : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    internal ChainHead Head => new(Size, Hash);

    /// <summary>What is signed.</summary>
    internal string Signed => FormattableString.Invariant($"assistant-audit-checkpoint\n{Size}\n{Hash}\n{At}\n{Key}");
}
