using Assistant.RuleBase;

namespace Assistant.Cli.RulesTesting;

/// <summary>What came of one test.</summary>
/// <param name="Kind">case or answer.</param>
/// <param name="Name">The test's sentence.</param>
/// <param name="About">The rule, question or state it is about.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Faults">What does not hold; empty when it passed.</param>
/// <param name="Reasons">What made the difference; empty when it passed.</param>
internal sealed record TestOutcome(
    string Kind, string Name, string About, FilePlace Place, IReadOnlyList<TestFault> Faults, IReadOnlyList<string> Reasons)
{
    public bool Passed => Faults.Count == 0;
}
