using Assistant.Cli.Content;
using Assistant.Cli.RulesOutput;

namespace Assistant.Cli.Checking;

/// <summary>A check as JSON: one item per problem, silenced ones with their reason.</summary>
internal static class CheckJson
{
    public static string Of(CheckReport report, ShownPaths paths) => JsonReport.Of(
        "rules check",
        report.Errors == 0,
        report.Version,
        new { errors = report.Errors, warnings = report.Warnings, silenced = report.Silenced.Count, text = report.Summary },
        Items(report, paths));

    /// <summary>The problems alone, for commands that do nothing while there are any.</summary>
    public static IEnumerable<object> Items(CheckReport report, ShownPaths paths) =>
        report.Problems.Select(p => ProblemJson.Of(paths.Of(p))).Concat(report.Silenced.Select(s => ProblemJson.Of(paths.Of(s.Problem), s.Reason)));
}
