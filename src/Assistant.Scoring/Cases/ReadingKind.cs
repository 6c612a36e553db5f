namespace Assistant.Scoring.Cases;

/// <summary>How sure a feature's value is.</summary>
internal enum ReadingKind
{
    /// <summary>A figure, fact or user's assumption.</summary>
    Known,

    /// <summary>Somewhere between two ends, such as a partner below the fifth share.</summary>
    Interval,

    /// <summary>No row: probably nothing, but nobody looked.</summary>
    NotCoded,

    /// <summary>Missing: the reference median stands in, the range carries the doubt.</summary>
    Unknown,
}
