namespace Assistant.Scoring.Cases;

/// <summary>Where a reading comes from, for the data rows of an answer.</summary>
/// <param name="Partner">The counterpart that decided it, or null.</param>
/// <param name="Channel">The channel that decided it, or null.</param>
/// <param name="Year">The year it describes, or null.</param>
/// <param name="Dataset">Dataset or source, or null.</param>
/// <param name="Assumed">Whether the user set it.</param>
/// <param name="Wide">Why its range is widened, or null.</param>
internal sealed record ReadingNote(
    string? Partner = null,
    string? Channel = null,
    int? Year = null,
    string? Dataset = null,
    bool Assumed = false,
    string? Wide = null)
{
    /// <summary>Nothing to tell.</summary>
    public static ReadingNote None { get; } = new();
}
