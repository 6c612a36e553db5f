using Assistant.RuleBase;

namespace Assistant.Cli.Checking;

/// <summary>Turns places in a rules folder into paths that open from where the reader stands.</summary>
/// <param name="rulesFolder">The rules folder.</param>
/// <param name="standing">Where the reader stands.</param>
internal sealed class ProblemPaths(string rulesFolder, string standing)
{
    /// <summary>The file of a problem, with forward slashes.</summary>
    public string Of(string file)
    {
        var full = Path.Combine(rulesFolder, file);
        var relative = Path.GetRelativePath(standing, full);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? full : relative).Replace('\\', '/');
    }

    /// <summary>The problem with such a path.</summary>
    public RuleProblem Of(RuleProblem problem) => problem with { File = Of(problem.File) };
}
