using Assistant.Cli.Content;
using Assistant.Cli.RulesOutput;
using Assistant.RuleBase;
using Assistant.RuleBase.Loading;

namespace Assistant.Cli.Checking;

/// <summary>A check as JSON: one item per problem, silenced ones with their reason.</summary>
internal static class CheckJson
{
    public static string Of(CheckReport report, ShownPaths paths) => JsonReport.Of(
        "rules check",
        report.Errors == 0,
        report.Version,
        new { errors = report.Errors, warnings = report.Warnings, silenced = report.Silenced.Count, text = report.Summary },
        report.Problems.Select(p => Item(p, null, paths)).Concat(report.Silenced.Select(s => Item(s.Problem, s.Reason, paths))));

    private static object Item(RuleProblem problem, string? silenced, ShownPaths paths) => new
    {
        code = problem.Code,
        severity = ProblemCodes.SeverityOf(problem.Code).ToString().ToLowerInvariant(),
        file = paths.Of(problem.File),
        line = problem.Line,
        column = problem.Column,
        message = problem.Message,
        silenced,
    };
}
