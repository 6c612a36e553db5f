using Assistant.RuleBase.Verifying;
using static System.FormattableString;

namespace Assistant.Cli.Verifying;

/// <summary>A verification in lines for people.</summary>
internal static class VerificationText
{
    public static IEnumerable<string> Lines(VerificationReport report, bool quotes)
    {
        yield return Invariant($"{report.Document}: {report.Holding} of {report.Findings.Count} locators hold ({report.File})");
        foreach (var finding in report.Findings)
        {
            if (Line(finding) is { } line)
            {
                yield return $"  {finding.Position}: {line}";
            }

            if (quotes && finding.Found is { } found)
            {
                yield return finding.Standing == LocatorStanding.Holds ? $"  {finding.Position}: {found.Text}" : $"      {found.Position}: {found.Text}";
            }
        }

        foreach (var unlisted in report.Unlisted)
        {
            yield return $"  {unlisted.Position}: stands in the copy and not on the sheet; sha256 \"{unlisted.Hash}\"{(quotes ? $"\n      {unlisted.Text}" : "")}";
        }
    }

    private static string? Line(LocatorFinding finding) => finding.Standing switch
    {
        LocatorStanding.Moved => $"moved; the same sentence stands at {finding.Found!.Position}: change the locator to {finding.Found.Position}, and the cites with it",
        LocatorStanding.Reworded when finding.Likeness is { } likeness =>
            Invariant($"gone; nearest is {finding.Found!.Position} ({100 * likeness:0} % of the words): read it, and if it still says so write sha256 \"{finding.Found.Hash}\""),
        LocatorStanding.Reworded => $"gone; another sentence stands there now: read it, and if it says the same write sha256 \"{finding.Found!.Hash}\"",
        LocatorStanding.Missing => "gone, and nothing like it is there: retire the rules that rest on it",
        _ => null,
    };
}
