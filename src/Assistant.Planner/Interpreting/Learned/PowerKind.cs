namespace Assistant.Planner.Interpreting.Learned;

/// <summary>What a named power is, as far as it bears on the part it plays.</summary>
internal enum PowerKind
{
    /// <summary>Several, or not clear which.</summary>
    Group,

    /// <summary>A great power, or a body that presses.</summary>
    Great,

    /// <summary>A smaller state that presses others at times.</summary>
    Sender,

    /// <summary>A smaller state.</summary>
    State,
}
