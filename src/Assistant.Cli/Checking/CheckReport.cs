using Assistant.RuleBase;
using Assistant.RuleBase.Analysis;
using Assistant.RuleBase.Loading;

namespace Assistant.Cli.Checking;

/// <summary>What a check found.</summary>
/// <param name="Version">The base checked, or null where it does not load.</param>
/// <param name="Problems">In file order; empty when all is well.</param>
/// <param name="Silenced">Findings its keepers let stand, in file order.</param>
/// <param name="Contents">What the base holds, in words; empty where it does not load.</param>
internal sealed record CheckReport(
    RuleBaseVersion? Version, IReadOnlyList<RuleProblem> Problems, IReadOnlyList<SilencedFinding> Silenced, string Contents)
{
    /// <summary>Problems that fail a check.</summary>
    public int Errors => Problems.Count(p => ProblemCodes.SeverityOf(p.Code) == ProblemSeverity.Error);

    /// <summary>Problems that fail only a strict check.</summary>
    public int Warnings => Problems.Count - Errors;

    /// <summary>One line to end with.</summary>
    public string Summary
    {
        get
        {
            var known = Silenced.Count > 0 ? $", {Counted(Silenced.Count, "finding")} silenced with a reason" : "";
            return Errors > 0 ? $"{(Warnings > 0 ? $"{Counted(Warnings, "warning")} and " : "")}{Counted(Errors, "problem")} found"
                : Warnings > 0 ? $"{Contents}; no error, {Counted(Warnings, "warning")}{known}"
                : $"{Contents}; no problem found{known}";
        }
    }

    /// <summary>A number of things.</summary>
    public static string Counted(int count, string what) => FormattableString.Invariant($"{count} {what}{(count == 1 ? "" : "s")}");
}
