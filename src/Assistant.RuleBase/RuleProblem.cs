namespace Assistant.RuleBase;

/// <summary>Something wrong in a content file: where, what, and how to mend it.</summary>
/// <param name="File">Path relative to the rules folder.</param>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based.</param>
/// <param name="Code">RB001 …; stable.</param>
/// <param name="Message">What is wrong and how to mend it, joined by "; ".</param>
public sealed record RuleProblem(string File, int Line, int Column, string Code, string Message)
{
    /// <inheritdoc />
    public override string ToString() => $"{File}:{Line}:{Column}: {Code}: {Message}";
}
