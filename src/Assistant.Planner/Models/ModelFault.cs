namespace Assistant.Planner.Models;

/// <summary>Why the language model was of no use, from the least to the most lasting.</summary>
public enum ModelFault
{
    /// <summary>It gave something that cannot be used: broken, too long, outside the vocabulary.</summary>
    Unusable,

    /// <summary>It declined.</summary>
    Refused,

    /// <summary>It did not answer in time.</summary>
    TimedOut,

    /// <summary>It could not be reached, answered with an error, or is left alone after many failures.</summary>
    Unavailable,

    /// <summary>All conversations together have spent the budget of the day.</summary>
    DayExhausted,

    /// <summary>The conversation has spent its budget.</summary>
    Exhausted,

    /// <summary>A prompt is missing or malformed.</summary>
    NoPrompt,
}
