using Assistant.Planner;
using Assistant.RuleBase;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Loading;
using Assistant.Scoring;
using Assistant.Scoring.RuleCases;

namespace Assistant.Cli.Checking;

/// <summary>Holds every rule in force to its cases; a case that does not hold is a problem like any other.</summary>
internal sealed class CaseChecker(CompiledRuleBase compiled)
{
    private readonly RuleCaseRunner _runner = new(compiled);
    private readonly TopicSearch _topics = new(compiled.Snapshot);

    public IEnumerable<RuleProblem> Problems(IEnumerable<RuleCase> cases) =>
        cases.Where(c => compiled.Snapshot.FindRule(c.Rule)?.Status == RuleStatus.Stable).Select(Fault).OfType<RuleProblem>();

    private RuleProblem? Fault(RuleCase ruleCase) => ruleCase.Expect.Found is { } expected
        ? Topic(ruleCase, expected)
        : _runner.Run(ruleCase) is { Passed: false } failed ? Activation(failed) : null;

    private RuleProblem? Topic(RuleCase ruleCase, bool expected)
    {
        var found = _topics.Find(ruleCase.Given.Topic ?? "").Any(r => r.Id == ruleCase.Rule);
        return found == expected
            ? null
            : Problem(ruleCase, $"expected the topic to {(expected ? "find" : "miss")} `{ruleCase.Rule}`, but it {(found ? "finds" : "misses")} it; "
                + "correct the rule's `topics` or the case");
    }

    private static RuleProblem Activation(RuleCaseResult failed)
    {
        var (least, most) = (failed.Case.Expect.AtLeast, failed.Case.Expect.AtMost);
        var expected = most - least < 1e-4 ? Written((least + most) / 2) : most >= 2 ? $"at least {Written(least)}" : $"{Written(least)} to {Written(most)}";
        return Problem(failed.Case, $"expected activation {expected}, actual {Written(failed.Activation)}; correct the `when` of `{failed.Case.Rule}` or the case");
    }

    private static RuleProblem Problem(RuleCase ruleCase, string what) => new(
        ruleCase.Place.File, ruleCase.Place.Line, ruleCase.Place.Column, ProblemCodes.FailedCase, $"the case \"{ruleCase.Name}\" fails: {what}");

    private static string Written(double activation) => FormattableString.Invariant($"{activation:0.####}");
}
