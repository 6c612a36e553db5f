namespace Assistant.RuleBase.States;

/// <summary>What sort of power a state is, by the rule in <c>rulebase.yaml</c>.</summary>
public enum StateClass
{
    /// <summary>The rule base speaks about it.</summary>
    Smaller,

    /// <summary>Answered with confidence one step lower, and said.</summary>
    Middle,

    /// <summary>A sender or patron; asked about as a sanctioned smaller state it is declined.</summary>
    Great,
}
