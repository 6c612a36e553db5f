namespace Assistant.RuleBase.States;

/// <summary>A word that could name several states, or a place that is none.</summary>
/// <param name="Word">As typed, without regard to case.</param>
/// <param name="States">ISO3 codes it may mean; empty for a place that is no state of the base.</param>
/// <param name="Note">What to tell the user.</param>
public sealed record AmbiguousName(string Word, IReadOnlyList<string> States, string Note);
