namespace Assistant.RuleBase.Comparing;

/// <summary>One field of an entry that says something else.</summary>
/// <param name="Field">Its key in the file, such as <c>when</c> or <c>effects</c>.</param>
/// <param name="Before">What it said; null when it was not there.</param>
/// <param name="After">What it says; null when it is gone.</param>
/// <param name="Words">The same for someone who does not code, such as "now counts from 40 % instead of 30 %".</param>
/// <param name="Part">The part of the version it asks to be raised.</param>
public sealed record FieldChange(string Field, string? Before, string? After, string Words, VersionPart Part);
