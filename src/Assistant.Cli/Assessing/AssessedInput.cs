using Assistant.Scoring.Results;

namespace Assistant.Cli.Assessing;

/// <summary>A case with its assessment.</summary>
/// <param name="Assessment">The ranking and what moved it.</param>
/// <param name="Missing">Indicators that were looked at and are not known, in ordinal order.</param>
/// <param name="Notes">What a reader must know.</param>
internal sealed record AssessedInput(Assessment Assessment, IReadOnlyList<string> Missing, IReadOnlyList<string> Notes)
{
    /// <summary>The notes as one text, or null.</summary>
    public string? Note => Notes.Count == 0 ? null : string.Join("; ", Notes);
}
