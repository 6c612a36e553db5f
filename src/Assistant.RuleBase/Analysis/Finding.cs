namespace Assistant.RuleBase.Analysis;

/// <summary>Something the analysis noticed about content that loads.</summary>
/// <param name="Code">RB101 …; stable.</param>
/// <param name="Entry">The entry it is reported at.</param>
/// <param name="Other">The second entry of a pair, or null; a silence at either will do.</param>
/// <param name="Message">What was noticed and how to mend it, joined by "; ".</param>
public sealed record Finding(string Code, EntryId Entry, EntryId? Other, string Message);
