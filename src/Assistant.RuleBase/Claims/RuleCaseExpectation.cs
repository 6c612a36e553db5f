namespace Assistant.RuleBase.Claims;

/// <summary>How far a rule must apply, or whether a topic question must find it.</summary>
/// <param name="AtLeast">Lowest activation that passes.</param>
/// <param name="AtMost">Highest activation that passes.</param>
/// <param name="Found">For topic questions: whether the rule is found; null otherwise.</param>
public sealed record RuleCaseExpectation(double AtLeast, double AtMost, bool? Found)
{
    /// <summary>Whether the case shows the rule firing.</summary>
    public bool Fires => Found ?? AtLeast > 0;
}
