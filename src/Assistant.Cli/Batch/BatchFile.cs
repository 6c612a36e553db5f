namespace Assistant.Cli.Batch;

/// <summary>Opens what <c>--batch</c> names.</summary>
internal static class BatchFile
{
    /// <summary>The lines of a file, or of standard input for <c>-</c>.</summary>
    /// <exception cref="InputException">There is no such file, or it may not be read.</exception>
    public static BoundedLines Open(string path, CliConsole console, string option = "--batch")
    {
        if (path == "-")
        {
            return new BoundedLines(console.In);
        }

        try
        {
            return new BoundedLines(new StreamReader(Path.GetFullPath(path, console.Folder)));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InputException($"{option} {path}: cannot be read; check that the file is there and that you may read it");
        }
    }
}
