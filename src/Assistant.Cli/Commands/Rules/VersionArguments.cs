using System.CommandLine;
using Assistant.Cli.Content;

namespace Assistant.Cli.Commands.Rules;

/// <summary>The two versions a comparing command names.</summary>
internal sealed class VersionArguments
{
    private readonly Argument<string> _before = new("A")
    {
        Description = "The earlier version: a rules folder, a .rulepack file or a git revision.",
        DefaultValueFactory = _ => "HEAD",
    };

    private readonly Argument<string> _after = new("B")
    {
        Description = "The later version, likewise, or working for the rules at hand.",
        DefaultValueFactory = _ => RuleVersions.Working,
    };

    public void AddTo(Command command)
    {
        command.Arguments.Add(_before);
        command.Arguments.Add(_after);
    }

    public (RuleVersion Before, RuleVersion After) Open(ParseResult parsed, CliConsole console, ContentOptions content, CancellationToken cancellationToken)
    {
        var versions = new RuleVersions(console, content.RulesFolder(parsed, console));
        return (versions.Open(parsed.GetValue(_before)!, cancellationToken), versions.Open(parsed.GetValue(_after)!, cancellationToken));
    }
}
