namespace Assistant.RuleBase.Analysis;

/// <summary>Names one entry of the content.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its identifier.</param>
public readonly record struct EntryId(EntryKind Kind, string Id);
