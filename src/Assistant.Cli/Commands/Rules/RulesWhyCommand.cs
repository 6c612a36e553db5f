using System.CommandLine;
using Assistant.Cli.Assessing;
using Assistant.Cli.RulesReading;
using Assistant.RuleBase;
using Assistant.RuleBase.Loading;
using Assistant.Scoring;
using Assistant.Scoring.Analysis;

namespace Assistant.Cli.Commands.Rules;

/// <summary><c>assistant rules why</c>: why a rule did or did not fire for a state under a pressure.</summary>
internal static class RulesWhyCommand
{
    public static Command Create(CliConsole console, ContentOptions content)
    {
        var state = new Argument<string>("state") { Description = "ISO 3166-1 alpha-3 code, or English name." };
        var words = new Argument<string[]>("scenario rule")
        {
            Description = "A reference scenario of rulebase.yaml and a rule; or the rule alone, with options that describe the pressure.",
            Arity = new ArgumentArity(1, 2),
        };
        var options = new CaseOptions();
        var json = new Option<bool>("--json") { Description = "The conditions as nested JSON." };
        var command = new Command("why", "Tells why a rule fired or did not: each condition with its value, dataset and year.") { state, words, json };
        options.AddPressureTo(command);
        command.SetAction(parsed =>
        {
            var compiled = content.Load(parsed, console);
            var named = parsed.GetValue(words)!;
            var rule = new RuleFinder(compiled.Snapshot).RuleInForce(named[^1]);
            var (given, name) = Case(compiled.Snapshot, parsed, options, parsed.GetValue(state)!, named);
            var profile = compiled.Snapshot.States[given.State];
            var report = new WhyReport(
                compiled.Snapshot,
                given.State,
                name,
                given.Scenario,
                new RuleTracer(compiled).Trace(profile, given.Scenario, given.AsOf, rule.Id)!,
                new ResponseScorer(compiled).Assess(profile, given.Scenario, given.AsOf, ScoringOptions.Default with { Ranges = false }),
                given.Notes);
            console.Out.Write(parsed.GetValue(json) ? WhyJson.Of(report) : WhyText.Of(report));
            return ExitCodes.Done;
        });
        return command;
    }

    private static (AssessableCase Case, string Name) Case(RuleBaseSnapshot snapshot, ParseResult parsed, CaseOptions options, string state, string[] named)
    {
        var described = options.DescribesPressure(parsed);
        if (named.Length == 2 == described)
        {
            throw new InputException(described
                ? "name a reference scenario or describe the pressure by options, not both"
                : $"which pressure? name a reference scenario ({string.Join(", ", snapshot.ReferenceScenarios.Select(s => s.Id))}), or describe it by options such as --sender USA");
        }

        var read = new CaseBuilder(snapshot).Build(options.Read(parsed, state));
        if (described)
        {
            return (read, "under the pressure described");
        }

        var reference = snapshot.ReferenceScenarios.FirstOrDefault(s => s.Id == named[0])
            ?? throw new InputException($"`{named[0]}` is no reference scenario; {NearestName.Suggest(named[0], snapshot.ReferenceScenarios.Select(s => s.Id))}");
        return (read with { Scenario = reference.Scenario }, $"under {reference.Id}");
    }
}
