using System.CommandLine;
using Assistant.Cli.Content;
using Assistant.RuleBase.Comparing;
using Assistant.RuleBase.Editing;

namespace Assistant.Cli.Commands.Rules;

/// <summary><c>assistant rules bump</c>: raises the version and begins its changelog entry.</summary>
internal static class RulesBumpCommand
{
    public static Command Create(CliConsole console, ContentOptions content)
    {
        var part = new Argument<string>("PART") { Description = "patch, minor or major; rules/README.md says what each means." };
        part.AcceptOnlyFromAmong("patch", "minor", "major");
        var since = new Option<string>("--since")
        {
            Description = "The last released version: a git revision, a rules folder or a .rulepack file.",
            HelpName = "A",
            DefaultValueFactory = _ => "HEAD",
        };
        var json = new Option<bool>("--json") { Description = "What was done, as JSON." };
        var command = new Command("bump", "Raises the version, in rulebase.yaml and in every rule that changed, and begins its changelog entry.") { part, since, json };
        command.SetAction((parsed, cancellationToken) =>
        {
            var folder = content.OwnRulesFolder(parsed, console);
            var before = new RuleVersions(console, folder).Open(parsed.GetValue(since)!, cancellationToken);
            var day = DateOnly.FromDateTime(console.Time.GetUtcNow().UtcDateTime);
            new RulesEditor(console, folder, "rules bump").Apply(
                (snapshot, files) => VersionBump.Raise(
                    snapshot, files, BaseComparison.Compare(before.Snapshot, snapshot), before.Name, Enum.Parse<VersionPart>(parsed.GetValue(part)!, ignoreCase: true), day),
                parsed.GetValue(json));
            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }
}
