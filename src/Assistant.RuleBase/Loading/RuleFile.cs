namespace Assistant.RuleBase.Loading;

/// <summary>One content file as found.</summary>
/// <param name="Path">Relative to the rules folder, with forward slashes.</param>
/// <param name="Text">Its whole text.</param>
public sealed record RuleFile(string Path, string Text);
