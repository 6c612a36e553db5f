namespace Assistant.RuleBase.Loading;

/// <summary>A rules folder on disk.</summary>
/// <param name="folder">Path of the folder that holds <c>rulebase.yaml</c>.</param>
public sealed class RuleFolder(string folder) : IRuleBaseSource
{
    /// <summary>The folder as its own problems call it: the path relative to it, like those of its files.</summary>
    private const string Itself = ".";

    private static readonly string[] Extensions = [".yaml", ".yml", ".csv", ".md"];

    /// <inheritdoc />
    public IReadOnlyList<RuleFile> ReadAll()
    {
        try
        {
            List<(string Full, string Relative)> found = [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(path => (Full: path, Relative: Path.GetRelativePath(folder, path).Replace('\\', '/')))
                .Where(file => Holds(file.Relative))
                .OrderBy(file => file.Relative, StringComparer.Ordinal)
                .Take(RuleBaseLimits.Files + 1)];
            return found.Count <= RuleBaseLimits.Files
                ? [.. found.Select(file => new RuleFile(file.Relative, ReadBounded(file.Full, file.Relative)))]
                : throw Unreadable(Itself, $"the rules folder holds more than {RuleBaseLimits.Files} files; is it the right one?");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(Itself, "the rules folder cannot be read; check that it exists and that you may read it");
        }
    }

    /// <summary>Whether a file of a rules folder is content; <c>schema/</c> is for editors.</summary>
    /// <param name="relative">Its path in the folder, with forward slashes.</param>
    public static bool Holds(string relative) =>
        Extensions.Contains(Path.GetExtension(relative)) && !relative.StartsWith("schema/", StringComparison.Ordinal);

    private static string ReadBounded(string full, string relative) =>
        new FileInfo(full).Length <= RuleBaseLimits.FileLength
            ? File.ReadAllText(full)
            : throw Unreadable(relative, $"the file is larger than {RuleBaseLimits.FileLength / (1024 * 1024)} MiB; split it");

    private static InvalidRulesException Unreadable(string file, string message) =>
        new([new RuleProblem(file, 1, 1, ProblemCodes.Unreadable, message)]);
}
