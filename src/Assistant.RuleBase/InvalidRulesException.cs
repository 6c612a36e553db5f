namespace Assistant.RuleBase;

/// <summary>The rule base cannot be used. Every problem found is listed, not only the first.</summary>
public sealed class InvalidRulesException(IReadOnlyList<RuleProblem> problems) : Exception(string.Join('\n', problems))
{
    /// <summary>All problems, in file order.</summary>
    public IReadOnlyList<RuleProblem> Problems { get; } = problems;
}
