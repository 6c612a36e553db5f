namespace Assistant.RuleBase.Live;

/// <summary>Names, lengths and times of writing of all files of a folder: two equal stamps mean that nothing was saved in between.</summary>
/// <param name="Value">The list in ordinal order, as one text; null for a folder that could not be read.</param>
public readonly record struct FolderStamp(string? Value)
{
    /// <summary>Takes the stamp of a folder, or of a single file.</summary>
    /// <returns>The stamp of nothing while it cannot be read, as in the middle of a checkout.</returns>
    public static FolderStamp Of(string path)
    {
        try
        {
            var files = File.Exists(path) ? [new FileInfo(path)] : new DirectoryInfo(path).EnumerateFiles("*", SearchOption.AllDirectories);
            return new(string.Join('\n', files
                .Select(f => FormattableString.Invariant($"{f.FullName}|{f.Length}|{f.LastWriteTimeUtc.Ticks}"))
                .Order(StringComparer.Ordinal)));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return default;
        }
    }
}
