using Assistant.RuleBase;

namespace Assistant.Cli.Content;

/// <summary>Names files so that the names open from where the reader stands: relative beneath it, whole elsewhere. Every command shows paths this way.</summary>
/// <param name="folder">The folder of the content.</param>
/// <param name="standing">Where the reader stands.</param>
internal sealed class ShownPaths(string folder, string standing)
{
    /// <summary>A path under the content's folder, or a whole one, with forward slashes.</summary>
    public string Of(string file) => Of(Path.GetFullPath(Path.Combine(folder, file)), standing);

    /// <summary>The problem with such a path.</summary>
    public RuleProblem Of(RuleProblem problem) => problem with { File = Of(problem.File) };

    /// <summary>The problems of content that does not load, each with such a path.</summary>
    public InvalidRulesException Refused(IEnumerable<RuleProblem> problems) => new([.. problems.Select(Of)]);

    /// <summary>Any file, for a reader who stands in a folder.</summary>
    public static string Of(string full, string standing)
    {
        var relative = Path.GetRelativePath(standing, full);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? full : relative).Replace('\\', '/');
    }
}
