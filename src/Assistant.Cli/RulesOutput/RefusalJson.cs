using System.CommandLine;
using Assistant.Cli.Help;
using Assistant.RuleBase;

namespace Assistant.Cli.RulesOutput;

/// <summary>What a program reads where a command of the workbench did nothing: the shape it always reads, with <c>ok</c> false. People read the same on standard error.</summary>
internal static class RefusalJson
{
    private static readonly string[] Workbench = ["rules", "data", "prompts"];

    /// <returns>Nothing where <c>--json</c> was not asked for, or where a command has errors of a shape of its own.</returns>
    public static string Of(ParseResult? parsed, string why, IEnumerable<RuleProblem> problems)
    {
        if (parsed?.CommandResult.Command.Options.OfType<Option<bool>>().FirstOrDefault(o => o.Name == "--json") is not { } json || !parsed.GetValue(json))
        {
            return "";
        }

        var command = HelpWithExamples.PathOf(parsed.CommandResult)["assistant ".Length..];
        return Workbench.Contains(command.Split(' ')[0])
            ? JsonReport.Of(command, false, null, new { text = why }, problems.Select(p => ProblemJson.Of(p)))
            : "";
    }
}
