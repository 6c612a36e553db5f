using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace Assistant.Storage.Audit;

/// <summary>Where the key of the audit log lies. Made on first use, readable by its own user alone.</summary>
internal sealed class CheckpointKeyFile(IOptions<StorageOptions> storage, IOptions<AuditOptions> audit) : IDisposable
{
    private readonly Lock _making = new();
    private CheckpointKey? _key;

    /// <summary>The file.</summary>
    public string Path { get; } = audit.Value.Key is { Length: > 0 } named ? named : System.IO.Path.Combine(storage.Value.Folder, "audit.key.pem");

    /// <summary>The key, made where there is none. It signs, which was tried.</summary>
    /// <exception cref="AuditKeyException">It cannot be read or made, or it signs nothing.</exception>
    public CheckpointKey Open()
    {
        lock (_making)
        {
            return _key ??= Tried(File.Exists(Path) ? Read(Path) : Make());
        }
    }

    /// <summary>The key in a PEM file, private or public.</summary>
    /// <exception cref="AuditKeyException">It cannot be read.</exception>
    public static CheckpointKey Read(string path)
    {
        var key = ECDsa.Create();
        try
        {
            key.ImportFromPem(File.ReadAllText(path));
            return new CheckpointKey(key);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or CryptographicException)
        {
            key.Dispose();
            throw new AuditKeyException(path, fault);
        }
    }

    public void Dispose() => _key?.Dispose();

    /// <summary>A public key reads like a private one, and is found out when it shall sign.</summary>
    private CheckpointKey Tried(CheckpointKey key)
    {
        try
        {
            key.Sign(ChainHead.Start, DateTimeOffset.UnixEpoch);
            return key;
        }
        catch (CryptographicException fault)
        {
            key.Dispose();
            throw AuditKeyException.CannotSign(Path, fault);
        }
    }

    /// <summary>Written aside and linked without overwriting: of two processes that start at once, both read what one wrote.</summary>
    private CheckpointKey Make()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var aside = $"{Path}.{Environment.ProcessId}";
        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))!);
            var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            using (var writer = new StreamWriter(aside, options))
            {
                writer.Write(key.ExportPkcs8PrivateKeyPem());
            }

            File.Move(aside, Path);
        }
        catch (IOException) when (File.Exists(Path))
        {
            File.Delete(aside);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new AuditKeyException(Path, fault);
        }

        return Read(Path);
    }
}
