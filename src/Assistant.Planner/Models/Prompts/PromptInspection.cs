using Microsoft.SemanticKernel;

namespace Assistant.Planner.Models.Prompts;

/// <summary>A prompts folder as its keepers look at it: what is there, what is wrong with it, and how a prompt reads once it is filled in.</summary>
public sealed class PromptInspection
{
    private static readonly Kernel Bare = new();

    private readonly PromptLibrary _library;

    private PromptInspection(PromptLibrary library, IReadOnlyList<PromptProblem> strays) =>
        (_library, Problems) = (library, [.. library.Problems, .. strays]);

    /// <summary>Everything that is wrong, folders no code asks with included.</summary>
    public IReadOnlyList<PromptProblem> Problems { get; }

    /// <summary>Every prompt the code asks with, in order of name.</summary>
    public IReadOnlyList<PromptSummary> Prompts =>
    [
        .. PromptNames.Variables.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => _library.Find(p.Key) is { } prompt
            ? new PromptSummary(p.Key, prompt.Version, prompt.Hash, p.Value, prompt.Config.Template.Length)
            : new PromptSummary(p.Key, null, null, p.Value, 0)),
    ];

    /// <summary>Reads a prompts folder.</summary>
    /// <exception cref="IOException">The folder cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be listed.</exception>
    public static PromptInspection Of(string folder) => new(
        PromptLibrary.Load(folder),
        [
            .. Directory.EnumerateDirectories(folder)
                .Select(d => Path.GetFileName(d))
                .Where(name => !PromptNames.Variables.ContainsKey(name))
                .Order(StringComparer.Ordinal)
                .Select(name => new PromptProblem($"{name}/config.json", 1, 1, $"no code asks with this prompt; the prompts are {string.Join(", ", PromptNames.Variables.Keys.Order(StringComparer.Ordinal))}")),
        ]);

    /// <summary>Fills in a prompt as the code does: values are encoded, so that none opens a message of its own.</summary>
    /// <param name="name">The prompt.</param>
    /// <param name="variables">A value for each variable it is given.</param>
    /// <param name="cancellationToken">Stops the rendering.</param>
    /// <returns>The text a model would be sent; null where the prompt cannot be used.</returns>
    /// <exception cref="ArgumentException">A variable is missing, or one the prompt is not given is there.</exception>
    public async Task<string?> RenderAsync(string name, IReadOnlyDictionary<string, string> variables, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(variables);
        if (_library.Find(name) is not { } prompt)
        {
            return null;
        }

        var given = PromptNames.Variables[name];
        if (given.Except(variables.Keys).Concat(variables.Keys.Except(given)).FirstOrDefault() is { } odd)
        {
            throw new ArgumentException(given.Contains(odd) ? $"`{odd}` is missing" : $"`{odd}` is not given to this prompt; it is given {string.Join(", ", given)}", nameof(variables));
        }

        var arguments = new KernelArguments();
        foreach (var (variable, value) in variables)
        {
            arguments[variable] = value;
        }

        return await new KernelPromptTemplateFactory().Create(prompt.Config).RenderAsync(Bare, arguments, cancellationToken).ConfigureAwait(false);
    }
}
