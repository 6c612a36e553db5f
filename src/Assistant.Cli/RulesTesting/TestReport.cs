using Assistant.RuleBase;

namespace Assistant.Cli.RulesTesting;

/// <summary>What came of a run of tests.</summary>
/// <param name="Version">The base tested, or null where it does not load.</param>
/// <param name="Problems">What keeps it from loading; empty otherwise.</param>
/// <param name="Outcomes">In file order.</param>
/// <param name="Elapsed">How long it took.</param>
internal sealed record TestReport(RuleBaseVersion? Version, IReadOnlyList<RuleProblem> Problems, IReadOnlyList<TestOutcome> Outcomes, TimeSpan Elapsed)
{
    public int Failed => Outcomes.Count(o => !o.Passed);

    /// <summary>Whether everything that was to be tested holds.</summary>
    public bool Passed => Problems.Count == 0 && Failed == 0;

    /// <summary>One line to end with.</summary>
    public string Summary => Problems.Count > 0
        ? $"{Checking.CheckReport.Counted(Problems.Count, "problem")} found: the rules do not load; nothing was tested"
        : FormattableString.Invariant(
            $"{Outcomes.Count - Failed} of {Outcomes.Count} held ({Outcomes.Count(o => o.Kind == "case")} cases, {Outcomes.Count(o => o.Kind == "answer")} answers) in {Elapsed.TotalSeconds:0.0} s");
}
