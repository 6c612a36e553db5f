using System.Text;
using Assistant.Cli.Content;

namespace Assistant.Cli.RulesOutput;

/// <summary>Writes a page where the caller wants it.</summary>
internal static class PageFile
{
    /// <summary>Writes the whole file, or nothing of it.</summary>
    /// <returns>The path as shown to the reader.</returns>
    /// <exception cref="InputException">The place cannot be written to.</exception>
    public static string Write(string path, string text, CliConsole console)
    {
        var full = Path.GetFullPath(path, console.Folder);
        if (Directory.Exists(full) || !Directory.Exists(Path.GetDirectoryName(full)))
        {
            throw new InputException($"{path}: {(Directory.Exists(full) ? "this is a folder; name a file in it" : "there is no such folder; create it first")}");
        }

        var draft = full + ".part";
        File.WriteAllText(draft, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        File.Move(draft, full, overwrite: true);
        return ShownPaths.Of(full, console.Folder);
    }
}
