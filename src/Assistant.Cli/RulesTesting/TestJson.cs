using Assistant.Cli.Checking;
using Assistant.Cli.Content;
using Assistant.Cli.RulesOutput;

namespace Assistant.Cli.RulesTesting;

/// <summary>A run of tests as JSON: one item per test, or per problem where nothing loads.</summary>
internal static class TestJson
{
    public static string Of(TestReport report, ShownPaths paths) => JsonReport.Of(
        "rules test",
        report.Passed,
        report.Version,
        new { tests = report.Outcomes.Count, failed = report.Failed, problems = report.Problems.Count, text = report.Summary },
        report.Problems.Select(object (p) => new { kind = "problem", passed = false, code = p.Code, file = paths.Of(p.File), line = p.Line, column = p.Column, message = p.Message })
            .Concat(report.Outcomes.Select(object (o) => new
            {
                kind = o.Kind,
                passed = o.Passed,
                name = o.Name,
                about = o.About,
                file = paths.Of(o.Place.File),
                line = o.Place.Line,
                column = o.Place.Column,
                faults = o.Faults.Select(f => new { expected = f.Expected, actual = f.Actual }),
                reasons = o.Reasons,
            })));
}
