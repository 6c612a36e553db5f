using Assistant.Cli.Content;
using Assistant.RuleBase;
using Assistant.RuleBase.Comparing;

namespace Assistant.Cli.Checking;

/// <summary>Adds to a check whether what changed since an earlier version is released as it must be.</summary>
internal sealed class SinceCheck(RuleVersions versions)
{
    /// <summary>Looks only where the rules load: while they do not, nobody knows what changed.</summary>
    public CheckReport Add(CheckReport report, string since, CancellationToken cancellationToken)
    {
        if (report.Version is null)
        {
            return report;
        }

        var (before, after) = (versions.Open(since, cancellationToken), versions.Open(RuleVersions.Working, cancellationToken));
        return report with
        {
            Problems = [.. RuleProblem.InFileOrder(report.Problems.Concat(ReleaseCheck.Problems(before.Snapshot, after.Snapshot, after.Files, since)))],
        };
    }
}
