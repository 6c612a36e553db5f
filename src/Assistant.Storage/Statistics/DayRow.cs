namespace Assistant.Storage.Statistics;

/// <summary>Two counts of one day and channel.</summary>
/// <remarks>Set member by member: a computed column has no type of its own in the embedded database.</remarks>
internal sealed record DayRow
{
    /// <summary>Days since 1970.</summary>
    public long Day { get; init; }

    public string Channel { get; init; } = "";

    public long First { get; init; }

    public long Second { get; init; }
}
