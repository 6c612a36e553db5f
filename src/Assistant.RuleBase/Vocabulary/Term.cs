namespace Assistant.RuleBase.Vocabulary;

/// <summary>One value of a scenario attribute, with the words people use for it.</summary>
/// <param name="Id">The value in the JSON contract, such as <c>comprehensive</c>.</param>
/// <param name="Label">How answers name it.</param>
/// <param name="Words">Lower case; the longest match wins.</param>
/// <param name="Value">Place on the attribute's scale 0–1, or null where the attribute is no scale.</param>
public sealed record Term(string Id, string Label, IReadOnlyList<string> Words, double? Value);
