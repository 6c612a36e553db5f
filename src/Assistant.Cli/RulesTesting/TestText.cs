using System.Text;
using Assistant.Cli.Checking;
using Assistant.Cli.Content;

namespace Assistant.Cli.RulesTesting;

/// <summary>A run of tests for people: only what does not hold, with what made the difference.</summary>
internal static class TestText
{
    public static string Of(TestReport report, ShownPaths paths)
    {
        var text = new StringBuilder();
        foreach (var problem in report.Problems)
        {
            text.Append(paths.Of(problem)).Append('\n');
        }

        foreach (var failed in report.Outcomes.Where(o => !o.Passed))
        {
            text.Append(FormattableString.Invariant($"{paths.Of(failed.Place.File)}:{failed.Place.Line}:{failed.Place.Column}: {failed.Name}\n"));
            text.Append("  ").Append(failed.About).Append('\n');
            foreach (var fault in failed.Faults)
            {
                text.Append("  ").Append(fault.Expected).Append("; ").Append(fault.Actual).Append('\n');
            }

            foreach (var reason in failed.Reasons)
            {
                text.Append("    ").Append(reason).Append('\n');
            }
        }

        return text.Append(report.Summary).Append('\n').ToString();
    }
}
