namespace Assistant.Planner.Interpreting;

/// <summary>A power named in a message.</summary>
/// <param name="Start">Index of its first word.</param>
/// <param name="End">Index after its last word.</param>
/// <param name="Ids">ISO3 codes or sender identifiers; several for a group, or when it is not clear which is meant.</param>
/// <param name="Kind">How it is named.</param>
/// <param name="Organisation">The organisation or region of this name, or null.</param>
internal sealed record PowerMention(int Start, int End, IReadOnlyList<string> Ids, PowerNameKind Kind, string? Organisation)
{
    /// <summary>Whether the word at an index belongs to it.</summary>
    public bool Covers(int index) => Start <= index && index < End;

    /// <summary>Whether it names one state or sender, or a group of senders.</summary>
    public bool IsPower => Ids.Count > 0 && Kind is not (PowerNameKind.Ambiguous or PowerNameKind.NoState or PowerNameKind.Term
        or PowerNameKind.Organisation or PowerNameKind.Region);
}
