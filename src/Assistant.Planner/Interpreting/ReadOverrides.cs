namespace Assistant.Planner.Interpreting;

/// <summary>Values a user assumed, and the features a message names.</summary>
/// <param name="Values">By indicator or factor, in its unit.</param>
/// <param name="Levels">The level word used, where one was.</param>
/// <param name="Named">Indicators and factors named, with or without a value.</param>
/// <param name="Covered">The words an assumption covers.</param>
/// <param name="Notes">What was bent to fit.</param>
internal sealed record ReadOverrides(
    IReadOnlyDictionary<string, double> Values,
    IReadOnlyDictionary<string, string> Levels,
    IReadOnlyList<string> Named,
    IReadOnlyList<(int Start, int End)> Covered,
    IReadOnlyList<string> Notes)
{
    /// <summary>Whether the word at an index is part of an assumption.</summary>
    public bool Covers(int index) => Covered.Any(c => c.Start <= index && index < c.End);
}
