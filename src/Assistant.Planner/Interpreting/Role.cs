namespace Assistant.Planner.Interpreting;

/// <summary>The part a named power plays in a question.</summary>
internal enum Role
{
    /// <summary>Not yet told.</summary>
    Open,

    /// <summary>The state asked about, by its place before "respond", "do" and their like.</summary>
    Subject,

    /// <summary>What sanctions are put on: the state asked about, unless there is a subject.</summary>
    Object,

    /// <summary>Who imposes or threatens.</summary>
    Sender,

    /// <summary>Whose sanctioning the state is pressed over.</summary>
    Over,

    /// <summary>The far end of a tie ("trade with Russia"): over or sender, as the rest tells.</summary>
    TieEnd,

    /// <summary>Named as a friend or a direction ("turn to China"): no part in the pressure.</summary>
    Partner,
}
