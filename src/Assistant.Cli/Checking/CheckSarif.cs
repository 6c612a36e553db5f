using System.Text.Json;
using System.Text.Json.Nodes;
using Assistant.Cli.Batch;
using Assistant.Cli.Content;
using Assistant.RuleBase;
using Assistant.RuleBase.Codes;
using Assistant.RuleBase.Loading;

namespace Assistant.Cli.Checking;

/// <summary>A check as SARIF 2.1.0, for code scanning; silenced findings are results with a suppression.</summary>
internal static class CheckSarif
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    public static string Of(CheckReport report, ShownPaths paths)
    {
        var all = report.Problems.Select(p => (Problem: p, Reason: (string?)null))
            .Concat(report.Silenced.Select(s => (s.Problem, Reason: (string?)s.Reason)))
            .OrderBy(x => x.Problem, RuleProblem.FileOrder)
            .ToList();
        var codes = all.Select(x => x.Problem.Code).Distinct().Order(StringComparer.Ordinal).ToList();
        var log = new JsonObject
        {
            ["$schema"] = Schema,
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject { ["driver"] = Driver(codes) },
                ["columnKind"] = "utf16CodeUnits",
                ["results"] = new JsonArray([.. all.Select(x => Result(x.Problem, x.Reason, codes, paths))]),
            }),
        };
        return log.ToJsonString(JsonLines.Indented) + "\n";
    }

    private static JsonObject Driver(List<string> codes) => new()
    {
        ["name"] = "assistant rules check",
        ["semanticVersion"] = typeof(CheckSarif).Assembly.GetName().Version!.ToString(3),
        ["rules"] = new JsonArray([.. codes.Select(Rule)]),
    };

    private static JsonObject Rule(string code) => new()
    {
        ["id"] = code,
        ["name"] = code,
        ["shortDescription"] = new JsonObject { ["text"] = CodePages.TitleOf(code) },
        ["help"] = new JsonObject { ["text"] = CodePages.Of(code) ?? code, ["markdown"] = CodePages.Of(code) ?? code },
        ["defaultConfiguration"] = new JsonObject { ["level"] = LevelOf(code) },
    };

    private static JsonNode Result(RuleProblem problem, string? silenced, List<string> codes, ShownPaths paths)
    {
        var result = new JsonObject
        {
            ["ruleId"] = problem.Code,
            ["ruleIndex"] = codes.IndexOf(problem.Code),
            ["level"] = LevelOf(problem.Code),
            ["message"] = new JsonObject { ["text"] = problem.Message },
            ["locations"] = new JsonArray(new JsonObject
            {
                ["physicalLocation"] = new JsonObject
                {
                    ["artifactLocation"] = new JsonObject { ["uri"] = UriOf(paths.Of(problem.File)) },
                    ["region"] = new JsonObject { ["startLine"] = problem.Line, ["startColumn"] = problem.Column },
                },
            }),
        };
        if (silenced is not null)
        {
            result["suppressions"] = new JsonArray(new JsonObject { ["kind"] = "inSource", ["justification"] = silenced });
        }

        return result;
    }

    private static string LevelOf(string code) => ProblemCodes.SeverityOf(code) == ProblemSeverity.Warning ? "warning" : "error";

    /// <summary>A relative reference, or an absolute one for a folder elsewhere.</summary>
    private static string UriOf(string path) => Path.IsPathRooted(path)
        ? new Uri(path).AbsoluteUri
        : string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
