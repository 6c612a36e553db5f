namespace Assistant.Cli.Content;

/// <summary>Finds rules and prompts: those named, else those of the current folder or above, else the copy shipped beside the program.</summary>
/// <param name="start">The folder the search begins in.</param>
/// <param name="shipped">The folder of the program.</param>
internal sealed class ContentFolders(string start, string shipped)
{
    private const string RulesMarker = "rulebase.yaml";

    /// <summary>The rules folder, as a full path.</summary>
    /// <exception cref="InputException">The folder named holds no rule base, or none is found.</exception>
    public string Rules(string? named) => Find("rules", "--rules", named, f => File.Exists(Path.Combine(f, RulesMarker)), $"it has no {RulesMarker}");

    /// <summary>The prompts folder, as a full path.</summary>
    /// <exception cref="InputException">The folder named is none, or none is found.</exception>
    public string Prompts(string? named) => Find("prompts", "--prompts", named, Directory.Exists, "there is no such folder");

    private string Find(string name, string option, string? named, Func<string, bool> fits, string otherwise)
    {
        if (named is not null)
        {
            var full = Path.GetFullPath(named, start);
            return fits(full) ? full : throw new InputException($"{option} {named}: {otherwise}; name the folder that holds the {name}");
        }

        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (Path.Combine(folder.FullName, name) is var candidate && fits(candidate))
            {
                return candidate;
            }
        }

        return Path.Combine(shipped, name) is var own && fits(own)
            ? own
            : throw new InputException($"no folder `{name}` here, above, or beside the program; choose one with {option} DIR");
    }
}
