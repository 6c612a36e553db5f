namespace Assistant.Cli.Tests.Support;

/// <summary>A copy of the rules folder to be spoilt; gone with the test.</summary>
internal sealed class RulesCopy : IDisposable
{
    public RulesCopy()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Rules, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Folder, Path.GetRelativePath(Repository.Rules, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Folder { get; } = Path.Combine(Directory.CreateTempSubdirectory("rules-copy-").FullName, "rules");

    /// <summary>Replaces the first occurrence, which must be there.</summary>
    public void Replace(string file, string old, string with)
    {
        var path = Path.Combine(Folder, file);
        var text = File.ReadAllText(path);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} no longer holds: {old}");
        File.WriteAllText(path, string.Concat(text.AsSpan(0, at), with, text.AsSpan(at + old.Length)));
    }

    /// <summary>1-based line of the first occurrence.</summary>
    public int LineOf(string file, string text) =>
        Array.FindIndex(File.ReadAllLines(Path.Combine(Folder, file)), l => l.Contains(text, StringComparison.Ordinal)) + 1;

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(Folder)!, recursive: true);
}
