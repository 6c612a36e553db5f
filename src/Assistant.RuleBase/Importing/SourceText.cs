namespace Assistant.RuleBase.Importing;

/// <summary>What a reader of one format found in a file.</summary>
/// <param name="Blocks">In reading order.</param>
/// <param name="Published">The date printed on it, or null.</param>
public sealed record SourceText(IReadOnlyList<SourceBlock> Blocks, DateOnly? Published = null);
