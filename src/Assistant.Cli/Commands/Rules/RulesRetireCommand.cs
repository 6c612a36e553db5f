using System.CommandLine;
using Assistant.Cli.Content;
using Assistant.RuleBase.Editing;

namespace Assistant.Cli.Commands.Rules;

/// <summary><c>assistant rules retire</c>: takes a rule out of force.</summary>
internal static class RulesRetireCommand
{
    private const int LongestReason = 400;

    public static Command Create(CliConsole console, ContentOptions content)
    {
        var rule = new Argument<string>("RULE") { Description = "The rule's identifier." };
        var because = new Option<string>("--because") { Description = "Why, in a sentence for readers of the changelog.", HelpName = "TEXT", Required = true };
        var json = new Option<bool>("--json") { Description = "What was done, as JSON." };
        var command = new Command("retire", "Takes a rule out of force; it stays in its file, so that old answers still resolve.") { rule, because, json };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(because)?.Trim() is not { Length: > 0 and <= LongestReason } reason)
            {
                throw new InputException($"--because takes a sentence of up to {LongestReason} characters");
            }

            new RulesEditor(console, content.OwnRulesFolder(parsed, console), "rules retire").Apply(
                (snapshot, files) => RuleRetirement.Retire(snapshot, files, parsed.GetValue(rule)!, reason), parsed.GetValue(json));
            return ExitCodes.Done;
        });
        return command;
    }
}
