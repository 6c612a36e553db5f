using System.CommandLine;
using Assistant.Cli.RulesReading;
using Assistant.RuleBase;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Loading;
using Assistant.Scoring;
using Assistant.Scoring.Coverage;

namespace Assistant.Cli.Commands.Rules;

/// <summary><c>assistant rules show</c>: one rule in plain English, with where states stand on it.</summary>
internal static class RulesShowCommand
{
    private const int MovesShown = 6;

    public static Command Create(CliConsole console, ContentOptions content)
    {
        var id = new Argument<string>("id") { Description = "Identifier of a rule, such as trade.narrow-exports-cascade." };
        var json = new Option<bool>("--json") { Description = "The rule as JSON." };
        var command = new Command("show", "Shows a rule in plain English: when it counts, what it does, where states stand, what it moves.") { id, json };
        command.SetAction(parsed =>
        {
            var loaded = content.Loaded(parsed, console);
            var snapshot = loaded.Snapshot!;
            var rule = new RuleFinder(snapshot).Rule(parsed.GetValue(id)!);
            var reach = rule.Status == RuleStatus.Stable ? RuleReach.Of(CompiledRuleBase.Compile(snapshot), rule, MovesShown) : null;
            console.Out.Write(parsed.GetValue(json)
                ? ShowJson.Of(snapshot, rule, reach)
                : new ShowText(snapshot, console.Unicode).Of(rule, reach, [.. loaded.Cases.Where(c => c.Rule == rule.Id)]));
            return ExitCodes.Done;
        });
        return command;
    }
}
