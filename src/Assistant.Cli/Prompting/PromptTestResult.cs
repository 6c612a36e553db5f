namespace Assistant.Cli.Prompting;

/// <summary>What came of rendering one fixture.</summary>
/// <param name="Prompt">The prompt's folder.</param>
/// <param name="Fixture">Name of the fixture.</param>
/// <param name="Fault">Why it does not hold, or null.</param>
internal sealed record PromptTestResult(string Prompt, string Fixture, string? Fault);
