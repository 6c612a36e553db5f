namespace Assistant.RuleBase.Comparing;

/// <summary>What an entry of a rule base is, in the order in which a comparison shows them.</summary>
public enum ComparedKind
{
    /// <summary>A rule of <c>claims/</c>.</summary>
    Rule,

    /// <summary>A response a state may choose.</summary>
    Response,

    /// <summary>A note that accompanies every response.</summary>
    Companion,

    /// <summary>A response the documents do not discuss.</summary>
    Outside,

    /// <summary>A factor between figures and rules.</summary>
    Factor,

    /// <summary>A hedge class.</summary>
    Hedge,

    /// <summary>What a figure means.</summary>
    Indicator,

    /// <summary>A sender, or a word of a scenario.</summary>
    Word,

    /// <summary>A source document's sheet.</summary>
    Document,

    /// <summary>A coded case of the past.</summary>
    Episode,

    /// <summary>A reference scenario.</summary>
    Scenario,

    /// <summary>A parameter of the method.</summary>
    Parameter,

    /// <summary>The figures of one indicator, over all states.</summary>
    Figures,

    /// <summary>A state: its names, class, ties, memberships and notes.</summary>
    State,

    /// <summary>An organisation.</summary>
    Organisation,
}
