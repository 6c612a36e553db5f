using System.Security.Cryptography;

namespace Assistant.Host;

/// <summary>Keys the host makes for itself and finds again after a restart, in its data folder, readable by its own user alone.</summary>
internal static partial class KeyFiles
{
    private const int Bytes = 32;

    /// <summary>The key of this name, made on first use.</summary>
    /// <returns>Base64; null where the folder cannot be written, so that a key must be made up for this run.</returns>
    public static string? ReadOrMake(string folder, string name, ILogger logger)
    {
        var path = Path.Combine(folder, name);
        try
        {
            Directory.CreateDirectory(folder);
            return Read(path) ?? Make(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            NotKept(logger, name, fault.GetType().Name);
            return null;
        }
    }

    private static string? Read(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        var text = File.ReadAllText(path).Trim();
        return Convert.TryFromBase64String(text, new byte[text.Length], out var length) && length == Bytes ? text : null;
    }

    /// <summary>Written aside and renamed without overwriting: of two instances that start at once, both read what one wrote.</summary>
    private static string Make(string path)
    {
        var aside = $"{path}.{Environment.ProcessId}";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var writer = new StreamWriter(aside, options))
        {
            writer.Write(Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes)));
        }

        try
        {
            File.Move(aside, path, overwrite: Read(path) is null && File.Exists(path));
        }
        catch (IOException) when (Read(path) is not null)
        {
            File.Delete(aside);
        }

        return Read(path)!;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Name} cannot be kept ({Fault}): open conversations end with this process; set Data:Folder to a folder the host may write")]
    private static partial void NotKept(ILogger logger, string name, string fault);
}
