using System.Text;
using Assistant.Cli.Content;
using Assistant.RuleBase.Loading;

namespace Assistant.Cli.Checking;

/// <summary>A check for people and editors: <c>file:line:column: code: what; how to mend</c>.</summary>
internal static class CheckText
{
    public static string Of(CheckReport report, ShownPaths paths)
    {
        var text = new StringBuilder();
        foreach (var problem in report.Problems)
        {
            var isWarning = ProblemCodes.SeverityOf(problem.Code) == ProblemSeverity.Warning;
            text.Append(paths.Of(isWarning ? problem with { Message = $"warning: {problem.Message}" } : problem)).Append('\n');
        }

        return text.Append(report.Summary).Append('\n').ToString();
    }
}
