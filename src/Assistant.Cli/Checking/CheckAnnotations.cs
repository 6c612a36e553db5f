using System.Text;
using Assistant.Cli.Content;
using Assistant.RuleBase.Codes;
using Assistant.RuleBase.Loading;

namespace Assistant.Cli.Checking;

/// <summary>A check as workflow commands, which a pull request shows beside the line.</summary>
internal static class CheckAnnotations
{
    public static string Of(CheckReport report, ShownPaths paths)
    {
        var text = new StringBuilder();
        foreach (var problem in report.Problems)
        {
            var level = ProblemCodes.SeverityOf(problem.Code) == ProblemSeverity.Warning ? "warning" : "error";
            text.Append(FormattableString.Invariant(
                $"::{level} file={Property(paths.Of(problem.File))},line={problem.Line},col={problem.Column},title={Property($"{problem.Code} {CodePages.TitleOf(problem.Code)}")}::{Data(problem.Message)}\n"));
        }

        return text.Append("::notice title=rules check::").Append(Data(report.Summary)).Append('\n').ToString();
    }

    /// <summary>The runner ends a message at a line end and reads % as an escape.</summary>
    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
