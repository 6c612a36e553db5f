using Assistant.RuleBase.Loading;

namespace Assistant.Cli.Content;

/// <summary>Writes files of a rules folder, each aside first and then in place, so that a watcher never reads half of one.</summary>
internal static class ContentWriter
{
    /// <summary>Writes the files.</summary>
    /// <exception cref="InputException">The folder may not be written.</exception>
    public static void Write(string folder, IEnumerable<RuleFile> files)
    {
        foreach (var file in files)
        {
            var path = Path.Combine(folder, file.Path);
            var aside = $"{path}.{Environment.ProcessId}.part";
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(aside, file.Text);
                File.Move(aside, path, overwrite: true);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                throw new InputException($"{path}: cannot be written; check that you may write there");
            }
        }
    }
}
