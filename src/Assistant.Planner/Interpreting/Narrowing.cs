using Assistant.Planner.Questions;

namespace Assistant.Planner.Interpreting;

/// <summary>What a ranking is narrowed to by whom a state belongs to or depends on: "outside NATO", "that depend on Russian gas".</summary>
/// <param name="Filters">The properties wanted.</param>
/// <param name="Ranges">Indices of the words that say so, end exclusive; no pressure is read from them.</param>
/// <param name="Notes">What was asked for and cannot be looked up.</param>
internal sealed record Narrowing(IReadOnlyList<StateFilter> Filters, IReadOnlyList<(int Start, int End)> Ranges, IReadOnlyList<string> Notes)
{
    /// <summary>Nothing narrowed.</summary>
    public static Narrowing None { get; } = new([], [], []);

    /// <summary>Whether the word at an index narrows.</summary>
    public bool Covers(int index) => Ranges.Any(r => r.Start <= index && index < r.End);
}
