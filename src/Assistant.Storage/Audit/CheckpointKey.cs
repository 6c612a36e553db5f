using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Assistant.Storage.Audit;

/// <summary>The key that signs checkpoints, or the public half of it that checks them.</summary>
internal sealed class CheckpointKey : IDisposable
{
    private readonly ECDsa _key;
    private readonly Lock _using = new();

    public CheckpointKey(ECDsa key)
    {
        _key = key;
        Name = Convert.ToHexStringLower(SHA256.HashData(key.ExportSubjectPublicKeyInfo()))[..16];
    }

    /// <summary>How checkpoints name it.</summary>
    public string Name { get; }

    /// <summary>The public half as PEM text, to be kept outside with the checkpoints.</summary>
    public string PublicPem => _key.ExportSubjectPublicKeyInfoPem();

    /// <summary>Signs where a chain stands.</summary>
    public AuditCheckpoint Sign(ChainHead head, DateTimeOffset at)
    {
        var unsigned = new AuditCheckpoint(head.Size, head.Hash, at.UtcDateTime.ToString(AuditEvent.TimeFormat, CultureInfo.InvariantCulture), Name, "");
        lock (_using)
        {
            return unsigned with { Signature = Convert.ToBase64String(_key.SignData(Encoding.UTF8.GetBytes(unsigned.Signed), HashAlgorithmName.SHA256)) };
        }
    }

    /// <summary>Whether this key signed it, and nothing of it was changed since.</summary>
    public bool Signed(AuditCheckpoint checkpoint)
    {
        // One spelling only: base64 ends in bits that mean nothing, and a changed byte there would go unseen.
        var signature = new byte[checkpoint.Signature.Length];
        if (checkpoint.Key != Name || !Convert.TryFromBase64String(checkpoint.Signature, signature, out var length)
            || Convert.ToBase64String(signature, 0, length) != checkpoint.Signature)
        {
            return false;
        }

        lock (_using)
        {
            return _key.VerifyData(Encoding.UTF8.GetBytes(checkpoint.Signed), signature.AsSpan(0, length), HashAlgorithmName.SHA256);
        }
    }

    public void Dispose() => _key.Dispose();
}
