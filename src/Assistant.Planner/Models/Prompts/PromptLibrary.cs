namespace Assistant.Planner.Models.Prompts;

/// <summary>The prompts of a folder: those that can be used, and what is wrong with the others.</summary>
/// <remarks>A broken prompt never stops anything: that use of the model is off, and the deterministic way is taken.</remarks>
public sealed class PromptLibrary
{
    private readonly IReadOnlyDictionary<string, Prompt> _prompts;

    private PromptLibrary(IReadOnlyDictionary<string, Prompt> prompts, IReadOnlyList<PromptProblem> problems)
    {
        (_prompts, Problems) = (prompts, problems);
        Version = prompts.Count == 0 ? "none" : string.Join(' ', prompts.Values.OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => $"{p.Label}+{p.Hash}"));
    }

    /// <summary>Everything that is wrong, in order of prompt and file.</summary>
    public IReadOnlyList<PromptProblem> Problems { get; }

    /// <summary>Names, versions and hashes of the usable prompts; part of the key of the answer cache.</summary>
    public string Version { get; }

    /// <summary>Reads a prompts folder.</summary>
    /// <param name="folder">Such as <c>ContentFolder.Find</c> gives.</param>
    public static PromptLibrary Load(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var prompts = new Dictionary<string, Prompt>(StringComparer.Ordinal);
        var problems = new List<PromptProblem>();
        foreach (var name in PromptNames.Variables.Keys.Order(StringComparer.Ordinal))
        {
            var reader = new PromptReader(folder, name);
            if (reader.Read() is { } prompt)
            {
                prompts[name] = prompt;
            }

            problems.AddRange(reader.Problems);
        }

        return new PromptLibrary(prompts, problems);
    }

    internal Prompt? Find(string name) => _prompts.GetValueOrDefault(name);
}
