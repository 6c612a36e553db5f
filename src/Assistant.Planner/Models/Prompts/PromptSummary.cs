namespace Assistant.Planner.Models.Prompts;

/// <summary>What a prompt folder holds, for those who keep it.</summary>
/// <param name="Name">Its folder.</param>
/// <param name="Version">As declared; null where the prompt cannot be used.</param>
/// <param name="Hash">Eight hexadecimal digits over text and settings; null where the prompt cannot be used.</param>
/// <param name="Variables">What the code gives it.</param>
/// <param name="Characters">Length of its text before anything is filled in; 0 where the prompt cannot be used.</param>
public sealed record PromptSummary(string Name, string? Version, string? Hash, IReadOnlyList<string> Variables, int Characters);
