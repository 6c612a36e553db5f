namespace Assistant.RuleBase.Analysis;

/// <summary>A maintainer's word that a finding is known and stays: <c>allow: { RB104: "reason" }</c>.</summary>
/// <param name="Entry">The entry it stands at.</param>
/// <param name="Code">The code it silences there.</param>
/// <param name="Reason">Why, in the maintainer's words.</param>
/// <param name="Place">Where it stands.</param>
public sealed record Silence(EntryId Entry, string Code, string Reason, FilePlace Place);
