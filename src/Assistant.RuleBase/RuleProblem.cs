namespace Assistant.RuleBase;

/// <summary>Something wrong in a content file: where, what, and how to mend it.</summary>
/// <param name="File">Path relative to the rules folder; of local figures, which lie elsewhere, the full path.</param>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based.</param>
/// <param name="Code">RB001 …; stable.</param>
/// <param name="Message">What is wrong and how to mend it, joined by "; ".</param>
public sealed record RuleProblem(string File, int Line, int Column, string Code, string Message)
{
    /// <summary>By file, line, column and code.</summary>
    public static IComparer<RuleProblem> FileOrder { get; } = Comparer<RuleProblem>.Create(static (a, b) =>
    {
        var file = string.CompareOrdinal(a.File, b.File);
        return file != 0 ? file : (a.Line, a.Column).CompareTo((b.Line, b.Column)) is var place and not 0 ? place : string.CompareOrdinal(a.Code, b.Code);
    });

    /// <summary>Sorts problems as a reader goes through the files.</summary>
    public static IEnumerable<RuleProblem> InFileOrder(IEnumerable<RuleProblem> problems) => problems.Order(FileOrder);

    /// <inheritdoc />
    public override string ToString() => $"{File}:{Line}:{Column}: {Code}: {Message}";
}
