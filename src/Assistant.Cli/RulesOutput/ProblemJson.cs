using Assistant.RuleBase;
using Assistant.RuleBase.Loading;

namespace Assistant.Cli.RulesOutput;

/// <summary>A problem as an item of a <see cref="JsonReport"/>.</summary>
internal static class ProblemJson
{
    /// <param name="problem">The problem; its file as the reader can open it.</param>
    /// <param name="silenced">Why it stays, where its entry says so.</param>
    public static object Of(RuleProblem problem, string? silenced = null) => new
    {
        code = problem.Code,
        severity = ProblemCodes.SeverityOf(problem.Code).ToString().ToLowerInvariant(),
        file = problem.File,
        line = problem.Line,
        column = problem.Column,
        message = problem.Message,
        silenced,
    };
}
