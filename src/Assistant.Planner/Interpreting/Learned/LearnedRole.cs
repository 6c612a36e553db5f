namespace Assistant.Planner.Interpreting.Learned;

/// <summary>What the model tells apart of the part a named power plays.</summary>
internal enum LearnedRole
{
    /// <summary>The state asked about.</summary>
    Asked,

    /// <summary>Who imposes or threatens.</summary>
    Sender,

    /// <summary>A partner, the quarrel, a direction.</summary>
    Neither,
}
