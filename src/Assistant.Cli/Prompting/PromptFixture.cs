namespace Assistant.Cli.Prompting;

/// <summary>Stored values for a prompt's variables, and the text they must make of it.</summary>
/// <param name="Prompt">The prompt's folder.</param>
/// <param name="Name">Name of the fixture.</param>
/// <param name="Variables">A value for each variable.</param>
/// <param name="Approved">Full path of the approved text; need not exist yet.</param>
internal sealed record PromptFixture(string Prompt, string Name, IReadOnlyDictionary<string, string> Variables, string Approved);
