using Assistant.RuleBase.Conditions;

namespace Assistant.Scoring.Cases;

/// <summary>What of a scenario a feature of a state depends on.</summary>
internal enum Dependence
{
    /// <summary>Nothing: the state's own figures.</summary>
    None,

    /// <summary>Who presses.</summary>
    Senders,

    /// <summary>Over whom, and the position.</summary>
    Over,

    /// <summary>The patron.</summary>
    Patron,

    /// <summary>Any of its attributes.</summary>
    Scenario,
}
