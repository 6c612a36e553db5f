namespace Assistant.Planner.Models.Prompts;

/// <summary>Something wrong in a prompt folder: where, what, and how to mend it.</summary>
/// <param name="File">Path relative to the prompts folder.</param>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
public sealed record PromptProblem(string File, int Line, int Column, string Message)
{
    /// <inheritdoc />
    public override string ToString() => FormattableString.Invariant($"{File}:{Line}:{Column}: {Message}");
}
