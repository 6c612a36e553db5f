using Assistant.Cli.Content;
using Assistant.RuleBase.Comparing;

namespace Assistant.Cli.Checking;

/// <summary>Adds to a check whether what changed since an earlier version is released as it must be.</summary>
internal sealed class SinceCheck(RuleVersions versions)
{
    /// <summary>Looks only where the rules load: while they do not, nobody knows what changed.</summary>
    public CheckReport Add(CheckReport report, string since, CancellationToken cancellationToken)
    {
        if (report.Problems.Count > 0)
        {
            return report;
        }

        var (before, after) = (versions.Open(since, cancellationToken), versions.Open(RuleVersions.Working, cancellationToken));
        var problems = ReleaseCheck.Problems(before.Snapshot, after.Snapshot, after.Files, since);
        return problems.Count == 0
            ? report with { Summary = $"{report.Summary}; version and changelog show what changed since {since}" }
            : new CheckReport(problems, FormattableString.Invariant($"{problems.Count} problem{(problems.Count == 1 ? "" : "s")} found"));
    }
}
