using System.Text;
using System.Text.Json;
using Assistant.RuleBase.Loading;

namespace Assistant.RuleBase.LocalFigures;

/// <summary>The figure sets of this machine: a folder each, under <c>figures</c> of the data folder.</summary>
/// <param name="data">The folder in which programs of this kind keep what they must not lose.</param>
public sealed class FigureStore(string data)
{
    /// <summary>Sets read at most.</summary>
    public const int Most = 100;

    private const string Description = "set.json";
    private const string Table = "figures.csv";

    /// <summary>Where the sets lie; need not exist.</summary>
    public string Folder { get; } = Path.Combine(data, "figures");

    /// <summary>Reads every set, in order of name.</summary>
    /// <returns>Empty where there is none.</returns>
    /// <exception cref="InvalidRulesException">A set cannot be read; the problem says how to take it away.</exception>
    public IReadOnlyList<FigureSet> Read() => [.. Names().Select(Read)];

    /// <summary>Whether there is a set of this name.</summary>
    public bool Has(string name) => Names().Contains(name);

    /// <summary>Keeps a set, in place of one of the same name.</summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public void Keep(FigureSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        var aside = Path.Combine(Folder, $".{set.Name}.{Environment.ProcessId}.part");
        Directory.CreateDirectory(aside);
        File.WriteAllText(Path.Combine(aside, Table), set.Table.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        File.WriteAllBytes(
            Path.Combine(aside, Description),
            JsonSerializer.SerializeToUtf8Bytes(new FigureSetDescription(set.Dataset, set.Licence, set.Imported), FigureSetJson.Default.FigureSetDescription));
        Remove(set.Name);
        Directory.Move(aside, Path.Combine(Folder, set.Name));
    }

    /// <summary>Takes a set away.</summary>
    /// <returns>False where there is none of this name.</returns>
    public bool Remove(string name)
    {
        if (!Has(name))
        {
            return false;
        }

        Directory.Delete(Path.Combine(Folder, name), recursive: true);
        return true;
    }

    /// <summary>Where the table of a set lies.</summary>
    public string TableOf(string name) => Path.Combine(Folder, name, Table);

    /// <summary>Only what lies in the folder itself is a name, so that none leads out of it. A leading point marks one being written.</summary>
    private string[] Names()
    {
        try
        {
            return Directory.Exists(Folder)
                ? [.. new DirectoryInfo(Folder).EnumerateDirectories().Select(d => d.Name).Where(n => n[0] != '.').Order(StringComparer.Ordinal).Take(Most)]
                : [];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(Folder, "the folder of local figures cannot be read; check that you may read it");
        }
    }

    private FigureSet Read(string name)
    {
        var (description, table) = (Path.Combine(Folder, name, Description), TableOf(name));
        try
        {
            var about = JsonSerializer.Deserialize(Bounded(description), FigureSetJson.Default.FigureSetDescription) ?? throw new JsonException("The description is null.");
            return new FigureSet(name, about.Dataset, about.Licence, about.Imported, new RuleFile(table, Bounded(table)));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException)
        {
            throw Unreadable(description, $"this set of local figures cannot be read; import it again, or take it away with `assistant data remove {name}`");
        }
    }

    private static string Bounded(string file) =>
        new FileInfo(file).Length <= RuleBaseLimits.FileLength ? File.ReadAllText(file) : throw new IOException("larger than a content file may be");

    private static InvalidRulesException Unreadable(string file, string message) => new([new RuleProblem(file, 1, 1, ProblemCodes.Unreadable, message)]);
}
