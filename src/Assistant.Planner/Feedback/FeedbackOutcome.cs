namespace Assistant.Planner.Feedback;

/// <summary>What became of feedback.</summary>
public enum FeedbackOutcome
{
    /// <summary>It is kept.</summary>
    Kept,

    /// <summary>It cannot be kept now, and will be once the store is back, if this process lives to see it.</summary>
    Owed,

    /// <summary>No such answer was given where it comes from.</summary>
    Unknown,

    /// <summary>It cannot be kept, and there is no room to wait: whoever said it must be told.</summary>
    Refused,
}
