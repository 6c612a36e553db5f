namespace Assistant.Cli.Records;

/// <summary>Where a command writes what it was asked for: a file, or the standard output.</summary>
internal static class OutputFile
{
    /// <exception cref="InputException">The file cannot be written.</exception>
    public static async Task WriteAsync(CliConsole console, string? path, string text, CancellationToken cancellationToken)
    {
        if (path is null)
        {
            await console.Out.WriteAsync(text.AsMemory(), cancellationToken).ConfigureAwait(false);
            return;
        }

        try
        {
            await File.WriteAllTextAsync(Path.GetFullPath(path, console.Folder), text, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InputException($"--out {path}: cannot be written; check that its folder is there and that you may write to it");
        }
    }
}
