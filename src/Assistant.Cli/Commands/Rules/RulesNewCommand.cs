using System.CommandLine;
using Assistant.Cli.Content;
using Assistant.RuleBase.Editing;

namespace Assistant.Cli.Commands.Rules;

/// <summary><c>assistant rules new</c>: starts a rule from a sentence.</summary>
internal static class RulesNewCommand
{
    public static Command Create(CliConsole console, ContentOptions content)
    {
        var locator = new Argument<string>("LOCATOR") { Description = "The sentence the rule rests on: DOCUMENT#p3.s2, or p3.s2 where there is one document." };
        var topic = new Option<string?>("--topic") { Description = "The claims file it goes to; otherwise that of the sentence's neighbours.", HelpName = "TOPIC" };
        var name = new Option<string?>("--name") { Description = "The part of the identifier behind the topic; otherwise made from the locator.", HelpName = "kebab-case" };
        var json = new Option<bool>("--json") { Description = "What was done, as JSON." };
        var command = new Command("new", "Starts a draft rule from a sentence, in its claims file and in the document's sheet.") { locator, topic, name, json };
        command.SetAction(parsed =>
        {
            new RulesEditor(console, content.OwnRulesFolder(parsed, console), "rules new").Apply(
                (snapshot, files) => RuleScaffold.Start(snapshot, files, parsed.GetValue(locator)!, parsed.GetValue(topic), parsed.GetValue(name)), parsed.GetValue(json));
            return ExitCodes.Done;
        });
        return command;
    }
}
