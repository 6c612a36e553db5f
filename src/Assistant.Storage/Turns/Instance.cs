using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace Assistant.Storage.Turns;

/// <summary>This process, as others see it in the database.</summary>
internal sealed class Instance : IDisposable
{
    private readonly FileStream? _lock;

    public Instance(IOptions<StorageOptions> options)
    {
        if (string.IsNullOrWhiteSpace(options.Value.PostgreSql))
        {
            _lock = Lock(options.Value.Folder);
        }
    }

    /// <summary>Its name, another one after every start.</summary>
    public string Id { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));

    /// <summary>Whether the data folder is this process's own: whoever else is named in the database is dead.</summary>
    public bool IsAlone => _lock is not null;

    public void Dispose() => _lock?.Dispose();

    // The system lets go of it when the process dies, however it dies.
    private static FileStream? Lock(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            return new FileStream(Path.Combine(folder, "assistant.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null; // another process works there, or nothing can be written, which the database says
        }
    }
}
