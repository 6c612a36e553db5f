using Assistant.RuleBase;

namespace Assistant.Cli.Checking;

/// <summary>A problem as editors and pull requests understand it: <c>file:line:column: code: what; how to mend</c>.</summary>
internal static class ProblemLine
{
    /// <summary>The line, with a path that opens from where the reader stands.</summary>
    public static string Of(RuleProblem problem, string rulesFolder, string standing)
    {
        var full = Path.Combine(rulesFolder, problem.File);
        var relative = Path.GetRelativePath(standing, full);
        var path = relative.StartsWith("..", StringComparison.Ordinal) ? full : relative;
        return (problem with { File = path.Replace('\\', '/') }).ToString();
    }
}
