namespace Assistant.RuleBase.Importing;

/// <summary>One stretch of a source's text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text; white space is settled when sentences are located.</param>
/// <param name="Page">The page it begins on, from 1; null where a format has no pages.</param>
public readonly record struct SourceBlock(BlockKind Kind, string Text, int? Page = null);
