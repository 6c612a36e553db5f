namespace Assistant.RuleBase;

/// <summary>Where something stands in a content file.</summary>
/// <param name="File">Path relative to the rules folder, with forward slashes.</param>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based.</param>
public readonly record struct FilePlace(string File, int Line, int Column);
