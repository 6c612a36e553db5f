namespace Assistant.Planner.Interpreting;

/// <summary>A known phrase found in a message.</summary>
/// <typeparam name="T">What it stands for.</typeparam>
/// <param name="Start">Index of its first word.</param>
/// <param name="End">Index after its last word.</param>
/// <param name="Values">Everything it stands for.</param>
internal sealed record PhraseMatch<T>(int Start, int End, IReadOnlyList<T> Values)
{
    /// <summary>Number of words.</summary>
    public int Length => End - Start;

    /// <summary>Whether the word at an index belongs to it.</summary>
    public bool Covers(int index) => Start <= index && index < End;
}
