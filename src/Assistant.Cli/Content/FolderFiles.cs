using Assistant.RuleBase;
using Assistant.RuleBase.Loading;

namespace Assistant.Cli.Content;

/// <summary>Reads a rules folder for whoever stands elsewhere.</summary>
internal static class FolderFiles
{
    /// <summary>The files of a folder.</summary>
    /// <exception cref="InvalidRulesException">They cannot be read; the problem names them as <see cref="ShownPaths"/> does.</exception>
    public static IReadOnlyList<RuleFile> Read(string folder, CliConsole console)
    {
        try
        {
            return new RuleFolder(folder).ReadAll();
        }
        catch (InvalidRulesException unreadable)
        {
            throw new ShownPaths(folder, console.Folder).Refused(unreadable.Problems);
        }
    }
}
