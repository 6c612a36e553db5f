using Assistant.RuleBase.Verifying;

namespace Assistant.Cli.Verifying;

/// <summary>A verification as JSON. Quotes stand in it only where they were asked for.</summary>
internal static class VerificationJson
{
    public static object Of(VerificationReport report, bool quotes) => new
    {
        document = report.Document,
        file = report.File,
        locators = report.Findings.Count,
        holding = report.Holding,
        findings = report.Findings.Where(f => quotes || f.Standing != LocatorStanding.Holds).Select(f => new
        {
            locator = f.Position,
            sha256 = f.Sha256,
            standing = f.Standing.ToString().ToLowerInvariant(),
            proposed = f.Standing == LocatorStanding.Holds ? null : f.Found?.Position,
            proposedSha256 = f.Standing == LocatorStanding.Holds ? null : f.Found?.Hash,
            likeness = f.Likeness is { } likeness ? Math.Round(likeness, 4) : (double?)null,
            text = quotes ? f.Found?.Text : null,
        }),
        unlisted = report.Unlisted.Select(s => new { locator = s.Position, sha256 = s.Hash, text = quotes ? s.Text : null }),
    };
}
