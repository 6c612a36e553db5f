namespace Assistant.Planner.Interpreting;

/// <summary>How a phrase names a power.</summary>
internal enum PowerNameKind
{
    /// <summary>Name, alias or capital of a state.</summary>
    State,

    /// <summary>Adjective or name of a people.</summary>
    Demonym,

    /// <summary>A code such as SRB.</summary>
    Code,

    /// <summary>A word of the sanctions vocabulary for a sender: a capital, an office, a person.</summary>
    Sender,

    /// <summary>One of several senders a word such as "the West" stands for.</summary>
    Group,

    /// <summary>An international organisation.</summary>
    Organisation,

    /// <summary>A region of the world.</summary>
    Region,

    /// <summary>A word several states could be meant by.</summary>
    Ambiguous,

    /// <summary>A sea, a treaty, a doctrine: holds a state's name and means none.</summary>
    Term,

    /// <summary>A place that is no state of the base.</summary>
    NoState,
}
