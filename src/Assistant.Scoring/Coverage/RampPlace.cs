namespace Assistant.Scoring.Coverage;

/// <summary>Where a value stands on a ramp.</summary>
internal enum RampPlace
{
    /// <summary>No value.</summary>
    Unknown,

    /// <summary>At its lower end or below.</summary>
    Under,

    /// <summary>Between both ends.</summary>
    On,

    /// <summary>At its upper end or above.</summary>
    Over,
}
