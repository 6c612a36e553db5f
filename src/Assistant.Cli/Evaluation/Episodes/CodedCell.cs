namespace Assistant.Cli.Evaluation.Episodes;

/// <summary>A cell with its place in the file.</summary>
/// <param name="Text">Trimmed; empty where the table has no such column.</param>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based.</param>
internal readonly record struct CodedCell(string Text, int Line, int Column)
{
    /// <summary>Values parted by semicolons.</summary>
    public string[] List => Text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
