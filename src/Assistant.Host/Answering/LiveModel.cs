using Assistant.Planner.Models;
using Assistant.Planner.Models.Prompts;

namespace Assistant.Host.Answering;

/// <summary>The language model in force, if one is set: asked anew with every good edit of the prompts. A bad edit changes nothing but <see cref="Problems"/>.</summary>
/// <param name="services">For the model, which is there only where one is set.</param>
/// <param name="logger">Is told of edits.</param>
internal sealed partial class LiveModel(IServiceProvider services, ILogger<LanguageModel> logger)
{
    private volatile LanguageModel? _current = services.GetService<LanguageModel>();
    private volatile IReadOnlyList<PromptProblem>? _problems;

    /// <summary>The model, or null where none is set.</summary>
    public LanguageModel? Current => _current;

    /// <summary>Why the newest prompts are not in force; at the start, which of them cannot be used.</summary>
    public IReadOnlyList<PromptProblem> Problems => _problems ?? _current?.Prompts.Problems ?? [];

    /// <summary>Takes up an edit of the prompts.</summary>
    /// <returns>Whether other prompts are now in force.</returns>
    public bool Reload(string folder)
    {
        if (_current is not { } before)
        {
            return false;
        }

        var library = PromptLibrary.Load(folder);
        _problems = library.Problems;
        if (library.Problems.Count > 0)
        {
            Refused(library.Problems.Count, library.Problems[0]);
            return false;
        }

        if (library.Version == before.Prompts.Version)
        {
            return false;
        }

        // The one before is not disposed of: answers under way still ask it, and its connections close by themselves.
        _current = before.With(library);
        InForce(library.Version);
        return true;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Prompts {Version} in force")]
    private partial void InForce(string version);

    [LoggerMessage(Level = LogLevel.Error, Message = "The prompts folder has {Count} problem(s), so the prompts before stay in force; the first: {Problem}")]
    private partial void Refused(int count, PromptProblem problem);
}
