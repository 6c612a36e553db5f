namespace Assistant.Storage.Statistics;

/// <summary>Two counts of one day (days since 1970) and channel.</summary>
internal sealed record DayRow(long Day, string Channel, long First, long Second);
