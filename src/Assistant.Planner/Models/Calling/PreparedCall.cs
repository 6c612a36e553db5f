using Assistant.Planner.Models.Prompts;
using Microsoft.SemanticKernel;

namespace Assistant.Planner.Models.Calling;

/// <summary>A call the turn affords, ready to be made.</summary>
/// <param name="Prompt">What is asked with.</param>
/// <param name="Function">The same as a function of the kernel.</param>
/// <param name="Arguments">Variables and settings.</param>
/// <param name="Characters">How much is sent, about.</param>
internal sealed record PreparedCall(Prompt Prompt, KernelFunction Function, KernelArguments Arguments, int Characters);
