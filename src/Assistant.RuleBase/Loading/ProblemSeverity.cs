namespace Assistant.RuleBase.Loading;

/// <summary>How bad a problem is.</summary>
public enum ProblemSeverity
{
    /// <summary>Wrong for certain: a check fails.</summary>
    Error,

    /// <summary>Worth a look: a check fails only when asked to be strict.</summary>
    Warning,
}
