using System.Text;
using Assistant.Cli.Content;
using Assistant.RuleBase.Schema;

namespace Assistant.Cli.Importing;

/// <summary>The two files an import adds to a rules folder; it never writes over anything.</summary>
internal sealed class ImportedFiles(string rulesFolder, string id)
{
    public string Sheet { get; } = Path.Combine(rulesFolder, "documents", $"{id}.yaml");

    public string Claims { get; } = Path.Combine(rulesFolder, "claims", $"{id}.yaml");

    /// <exception cref="InputException">A file is there already.</exception>
    public void RefuseExisting(CliConsole console)
    {
        foreach (var there in new[] { Sheet, Claims }.Where(File.Exists))
        {
            throw new InputException($"{ShownPaths.Of(there, console.Folder)}: the file is there already; choose another --id, or take the file away first");
        }
    }

    /// <exception cref="InputException">They cannot be written.</exception>
    public void Write(string sheet, string claims, bool dryRun)
    {
        if (dryRun)
        {
            return;
        }

        try
        {
            Put(Claims, SchemaLine.Put($"claims/{id}.yaml", claims));
            Put(Sheet, SchemaLine.Put($"documents/{id}.yaml", sheet));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{rulesFolder}: the files cannot be written; check that you may write there");
        }
    }

    private static void Put(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}
