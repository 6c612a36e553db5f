using Assistant.RuleBase.Importing;

namespace Assistant.RuleBase.Verifying;

/// <summary>What became of one locator.</summary>
/// <param name="Position">The locator within the document.</param>
/// <param name="Sha256">The hash its sheet holds.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="Found">The sentence itself, or the one proposed instead; null when missing.</param>
/// <param name="Likeness">For a proposal in other words: the share of words in common, 0–1; null otherwise.</param>
public sealed record LocatorFinding(string Position, string Sha256, LocatorStanding Standing, LocatedSentence? Found, double? Likeness = null);
