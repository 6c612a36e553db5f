using Assistant.RuleBase.Loading;
using Assistant.RuleBase.Packing;

namespace Assistant.Cli.Content;

/// <summary>Opens the versions a command names: a folder, a pack, a git revision, or the rules at hand.</summary>
/// <param name="console">Where the run stands.</param>
/// <param name="rules">The rules folder of this run.</param>
internal sealed class RuleVersions(CliConsole console, string rules)
{
    /// <summary>Names the rules at hand.</summary>
    public const string Working = "working";

    private readonly LoadMemory _memory = new();

    /// <summary>Opens a version.</summary>
    /// <param name="name">A folder, a file ending in <c>.rulepack</c>, a git revision, or <see cref="Working"/>.</param>
    /// <param name="cancellationToken">Stops git.</param>
    /// <exception cref="InputException">There is none of that name.</exception>
    public RuleVersion Open(string name, CancellationToken cancellationToken)
    {
        if (name == Working)
        {
            return new RuleVersion(Working, FolderFiles.Read(rules, console), _memory, new ShownPaths(rules, console.Folder));
        }

        var path = Path.GetFullPath(name, console.Folder);
        if (PackSource.IsPack(name))
        {
            return File.Exists(path) ? new RuleVersion(name, PackSource.Open(path, publicKey: null, name).ReadAll(), _memory) : throw new InputException($"{name}: there is no such pack");
        }

        if (Directory.Exists(path))
        {
            var folder = FolderAt(path, name);
            return new RuleVersion(name, FolderFiles.Read(folder, console), _memory, new ShownPaths(folder, console.Folder));
        }

        return new RuleVersion(name, new GitArchive(rules, console.Time).Read(name, cancellationToken), _memory);
    }

    private static string FolderAt(string path, string name) =>
        new[] { path, Path.Combine(path, ContentFolder.Rules.Name) }.FirstOrDefault(f => File.Exists(Path.Combine(f, ContentFolder.Rules.Marker)))
        ?? throw new InputException($"{name}: there is no {ContentFolder.Rules.Marker} in this folder; name a rules folder, a .rulepack file or a git revision");
}
