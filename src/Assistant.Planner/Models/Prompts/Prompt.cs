using Microsoft.SemanticKernel;

namespace Assistant.Planner.Models.Prompts;

/// <summary>One prompt, ready to be asked with.</summary>
/// <param name="Name">Its folder.</param>
/// <param name="Version">As declared.</param>
/// <param name="Hash">Eight hexadecimal digits over text and settings.</param>
/// <param name="Config">Text, variables and settings, as Semantic Kernel reads them.</param>
internal sealed record Prompt(string Name, string Version, string Hash, PromptTemplateConfig Config)
{
    /// <summary>What the trace shows.</summary>
    public string Label => $"{Name}@{Version}";
}
