namespace Assistant.Scoring.Analysis;

/// <summary>How a value came to be.</summary>
public enum ValueStanding
{
    /// <summary>A figure or fact of the base, or what the scenario says.</summary>
    Known,

    /// <summary>Set by the person asking.</summary>
    Assumed,

    /// <summary>Between two ends the base knows; the middle is used.</summary>
    Estimated,

    /// <summary>No row: taken as none.</summary>
    NotCoded,

    /// <summary>Missing: the typical value stands in.</summary>
    Unknown,

    /// <summary>Computed from other values.</summary>
    Computed,
}
