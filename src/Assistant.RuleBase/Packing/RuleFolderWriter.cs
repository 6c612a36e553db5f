using Assistant.RuleBase.Loading;

namespace Assistant.RuleBase.Packing;

/// <summary>Makes a folder hold exactly the files of one version: what the loader would read beside them goes, anything else stays.</summary>
public static class RuleFolderWriter
{
    /// <summary>Writes the files; each is written aside and then renamed.</summary>
    /// <param name="folder">Made when missing.</param>
    /// <param name="files">The version; paths are relative and stay inside.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static void Replace(string folder, IReadOnlyList<RuleFile> files)
    {
        var wanted = files.ToDictionary(f => f.Path, StringComparer.Ordinal);
        var there = Directory.Exists(folder) ? new RuleFolder(folder).ReadAll() : [];
        foreach (var file in files.Where(f => !there.Contains(f)))
        {
            var target = Inside(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            var aside = target + ".part";
            File.WriteAllText(aside, file.Text);
            File.Move(aside, target, overwrite: true);
        }

        foreach (var extra in there.Where(f => !wanted.ContainsKey(f.Path)))
        {
            File.Delete(Inside(folder, extra.Path));
        }
    }

    private static string Inside(string folder, string path)
    {
        var root = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
        var full = Path.GetFullPath(path, root);
        return full.StartsWith(root, StringComparison.Ordinal)
            ? full
            : throw new InvalidRulesException([new RuleProblem(path, 1, 1, ProblemCodes.BadPack, "the path points out of the folder")]);
    }
}
