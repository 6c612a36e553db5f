namespace Assistant.Cli.Assessing;

/// <summary>What a name of a state or sender stands for.</summary>
/// <param name="Ids">Identifiers of the base; the text itself where it knows none.</param>
/// <param name="Note">What a reader must know about the reading, or null.</param>
internal sealed record Party(IReadOnlyList<string> Ids, string? Note);
