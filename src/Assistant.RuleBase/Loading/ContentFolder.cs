namespace Assistant.RuleBase.Loading;

/// <summary>Where content lies: named, in the current folder or above it, or beside the program.</summary>
/// <param name="Name">Name of the folder, such as <c>rules</c>.</param>
/// <param name="Marker">A file every such folder holds.</param>
/// <param name="Setting">What a user sets to name another.</param>
/// <param name="Part">A folder within, by which such a folder is known while its marker is missing; null for none.</param>
public sealed record ContentFolder(string Name, string Marker, string Setting, string? Part = null)
{
    /// <summary>The rule base.</summary>
    public static ContentFolder Rules { get; } = new("rules", "rulebase.yaml", "Rules:Folder (--rules on the command line)", "vocabulary");

    /// <summary>The prompts.</summary>
    public static ContentFolder Prompts { get; } = new("prompts", "README.md", "Prompts:Folder (--prompts on the command line)");

    /// <summary>Finds the folder.</summary>
    /// <param name="content">Which content.</param>
    /// <param name="named">The folder a user named, relative to <paramref name="current"/>; null or empty for none.</param>
    /// <param name="current">Where the search begins; it goes upwards to the root.</param>
    /// <param name="shipped">The folder of the program, which holds a copy.</param>
    /// <returns>
    /// Absolute path of a folder that holds <see cref="Marker"/>, or <see cref="Part"/>: whoever lost the marker is to hear of it, and not to be given other content
    /// that lies further up.
    /// </returns>
    /// <exception cref="InvalidRulesException">There is none; the one problem says what to do.</exception>
    public static string Find(ContentFolder content, string? named, string current, string shipped)
    {
        if (!string.IsNullOrWhiteSpace(named))
        {
            var folder = Path.GetFullPath(named, current);
            return content.IsAt(folder)
                ? folder
                : throw Missing(named, $"there is no {content.Marker} in it; correct {content.Setting}");
        }

        for (var folder = new DirectoryInfo(current); folder is not null; folder = folder.Parent)
        {
            if (content.IsAt(Path.Combine(folder.FullName, content.Name)))
            {
                return Path.Combine(folder.FullName, content.Name);
            }
        }

        var copy = Path.Combine(shipped, content.Name);
        return content.IsAt(copy)
            ? copy
            : throw Missing(content.Name, $"no such folder here, above or beside the program; set {content.Setting}");
    }

    /// <summary>Whether a folder holds <see cref="Marker"/>.</summary>
    public bool IsMarked(string folder) => File.Exists(Path.Combine(folder, Marker));

    private bool IsAt(string folder) => IsMarked(folder) || (Part is not null && Directory.Exists(Path.Combine(folder, Part)));

    private static InvalidRulesException Missing(string folder, string message) =>
        new([new RuleProblem(folder, 1, 1, ProblemCodes.Unreadable, message)]);
}
