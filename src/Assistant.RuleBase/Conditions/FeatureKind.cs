namespace Assistant.RuleBase.Conditions;

/// <summary>What a condition looks at.</summary>
public enum FeatureKind
{
    /// <summary>A measured property of the state.</summary>
    Indicator,

    /// <summary>A named quantity computed from other features, 0–1.</summary>
    Factor,

    /// <summary>Strength of dependence on a counterpart: none 0, some 1/3, major 2/3, sole 1.</summary>
    Tie,

    /// <summary>A measured relation to a counterpart, such as vote distance.</summary>
    Dyad,

    /// <summary>Full membership in one of the named organisations, 0 or 1.</summary>
    Member,

    /// <summary>Number of regional, political or economic bodies the state shares with no sender.</summary>
    Bodies,

    /// <summary>An attribute of the sender or senders, 0 or 1.</summary>
    Sender,

    /// <summary>A place on one of the scenario's scales, or a 0/1 test of one of its categories.</summary>
    Scenario,

    /// <summary>How far another rule applies; only in <c>weakened_by</c> and <c>strengthened_by</c>.</summary>
    Rule,
}
