using Assistant.RuleBase;

namespace Assistant.Cli.Checking;

/// <summary>What a check found.</summary>
/// <param name="Problems">In file order; empty when all is well.</param>
/// <param name="Summary">One line to end with.</param>
internal sealed record CheckReport(IReadOnlyList<RuleProblem> Problems, string Summary);
