using Assistant.Cli.RulesReading;
using Assistant.Planner;
using Assistant.RuleBase;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Loading;
using Assistant.Scoring;
using Assistant.Scoring.Analysis;
using Assistant.Scoring.RuleCases;

namespace Assistant.Cli.RulesTesting;

/// <summary>Holds every rule in force to its cases.</summary>
/// <remarks>Safe to share between threads.</remarks>
internal sealed class CaseTester(CompiledRuleBase compiled)
{
    private readonly RuleCaseRunner _runner = new(compiled);
    private readonly RuleTracer _tracer = new(compiled);
    private readonly TraceLines _lines = new(compiled.Snapshot);
    private readonly TopicSearch _topics = new(compiled.Snapshot);

    /// <summary>Whether a case is for a rule in force; others are kept and not run.</summary>
    public bool Runs(RuleCase ruleCase) => compiled.Snapshot.FindRule(ruleCase.Rule)?.Status == RuleStatus.Stable;

    /// <summary>Runs one case of a rule in force.</summary>
    public TestOutcome Run(RuleCase ruleCase) => ruleCase.Expect.Found is { } expected ? Topic(ruleCase, expected) : Activation(ruleCase);

    /// <summary>Cases that do not hold, as problems like any other.</summary>
    public IEnumerable<RuleProblem> Problems(IEnumerable<RuleCase> cases) =>
        from ruleCase in cases.Where(Runs)
        let outcome = Run(ruleCase)
        where !outcome.Passed
        select new RuleProblem(
            outcome.Place.File, outcome.Place.Line, outcome.Place.Column, ProblemCodes.FailedCase, $"the case \"{outcome.Name}\" fails: {Told(ruleCase, outcome.Faults[0])}");

    private static string Told(RuleCase ruleCase, TestFault fault) => ruleCase.Expect.Found is not null
        ? $"{fault.Expected}, but {fault.Actual}; correct the rule's `topics` or the case"
        : $"{fault.Expected}, {fault.Actual}; correct the `when` of `{ruleCase.Rule}` or the case";

    private TestOutcome Topic(RuleCase ruleCase, bool expected)
    {
        var rules = _topics.Find(ruleCase.Given.Topic ?? "").Select(r => r.Id).ToList();
        return rules.Contains(ruleCase.Rule) == expected
            ? Outcome(ruleCase, [], [])
            : Outcome(
                ruleCase,
                [new TestFault($"expected the topic to {(expected ? "find" : "miss")} `{ruleCase.Rule}`", $"it {(expected ? "misses" : "finds")} it")],
                [$"\"{ruleCase.Given.Topic}\" finds {(rules.Count == 0 ? "no rule" : string.Join(", ", rules))}"]);
    }

    private TestOutcome Activation(RuleCase ruleCase)
    {
        var result = _runner.Run(ruleCase);
        if (result.Passed)
        {
            return Outcome(ruleCase, [], []);
        }

        var (least, most) = (ruleCase.Expect.AtLeast, ruleCase.Expect.AtMost);
        var expected = most - least < 1e-4 ? Written((least + most) / 2) : most >= 2 ? $"at least {Written(least)}" : $"{Written(least)} to {Written(most)}";
        return Outcome(
            ruleCase,
            [new TestFault($"expected activation {expected}", $"actual {Written(result.Activation)}")],
            [.. _tracer.Trace(ruleCase) is { } trace ? _lines.Of(trace) : []]);
    }

    private static TestOutcome Outcome(RuleCase ruleCase, IReadOnlyList<TestFault> faults, IReadOnlyList<string> reasons) =>
        new("case", ruleCase.Name, ruleCase.Rule, ruleCase.Place, faults, reasons);

    private static string Written(double activation) => FormattableString.Invariant($"{activation:0.####}");
}
