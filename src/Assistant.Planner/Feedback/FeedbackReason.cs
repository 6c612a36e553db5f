namespace Assistant.Planner.Feedback;

/// <summary>What somebody found wrong with an answer.</summary>
public enum FeedbackReason
{
    /// <summary>A source does not say what it is cited for.</summary>
    WrongSource,

    /// <summary>A figure or a claim is out of date.</summary>
    Outdated,

    /// <summary>The conclusion does not follow from the reasons.</summary>
    DoesNotFollow,

    /// <summary>Something that matters is left out.</summary>
    MissingFactor,

    /// <summary>Anything else; the text says what.</summary>
    Other,
}
