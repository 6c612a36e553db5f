namespace Assistant.Host.Maintain;

/// <summary>One sentence of a document in the coverage grid; never its text.</summary>
/// <param name="Position">Such as <c>p3.s2</c>.</param>
/// <param name="Section">The heading it stands under.</param>
/// <param name="Rules">Rules that carry it.</param>
/// <param name="None">Why none does, or null.</param>
/// <param name="Fires">The largest share of cases in which a rule that carries it fires, 0–1; null where none is in force.</param>
internal sealed record SentenceCell(string Position, string Section, IReadOnlyList<string> Rules, string? None, double? Fires);
