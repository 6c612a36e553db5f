namespace Assistant.Scoring.Cases;

/// <summary>What is known of one feature for one case.</summary>
/// <param name="Kind">How sure the value is.</param>
/// <param name="Value">The value where it is known or nearly so; meaningless when unknown.</param>
/// <param name="Low">Lower end of what it may be.</param>
/// <param name="High">Upper end of what it may be.</param>
/// <param name="Jitter">How uncertain a known figure is, in interquartile ranges of the feature: 0 for sound figures.</param>
/// <param name="Note">Where the value comes from.</param>
internal readonly record struct FeatureReading(ReadingKind Kind, double Value, double Low, double High, double Jitter, ReadingNote Note)
{
    public bool IsKnown => Kind != ReadingKind.Unknown;

    /// <summary>Whether it was looked up in records that reach back only so far, unlike geography, or a counterpart the case has not got.</summary>
    public bool IsRecorded => Note.Year is not null || Note.Partner is not null;

    public static FeatureReading Known(double value, ReadingNote? note = null, double jitter = 0) =>
        new(ReadingKind.Known, value, value, value, jitter, note ?? ReadingNote.None);

    public static FeatureReading Between(double low, double high, ReadingNote? note = null) =>
        new(ReadingKind.Interval, (low + high) / 2, low, high, 0, note ?? ReadingNote.None);

    /// <summary>A tie that is not coded: most often nothing, sometimes something too weak to be noted.</summary>
    public static FeatureReading NotCoded(ReadingNote? note = null) =>
        new(ReadingKind.NotCoded, 0, 0, TieStrength.NotNoted, 0, note ?? ReadingNote.None);

    public static FeatureReading Unknown(ReadingNote? note = null) => new(ReadingKind.Unknown, 0, 0, 0, 0, note ?? ReadingNote.None);
}
