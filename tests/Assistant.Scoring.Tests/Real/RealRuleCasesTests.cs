using Assistant.RuleBase.Claims;
using Assistant.Scoring.RuleCases;

namespace Assistant.Scoring.Tests.Real;

/// <summary>Every rule does what its cases say.</summary>
public sealed class RealRuleCasesTests
{
    public static TheoryData<string> Rules() => [.. RealBase.Cases.Where(c => c.Expect.Found is null).Select(c => c.Rule).Distinct()];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_applies_as_far_as_its_cases_say(string rule)
    {
        var runner = new RuleCaseRunner(RealBase.Compiled);

        var failed = RealBase.Cases.Where(c => c.Rule == rule && c.Expect.Found is null).Select(runner.Run).Where(r => !r.Passed);

        Assert.Empty(failed.Select(r => $"{r.Case.Name}: {r.Activation} instead of {r.Case.Expect.AtLeast}..{r.Case.Expect.AtMost}"));
    }

    [Fact]
    public void Every_rule_in_force_has_a_case_that_fires_and_one_that_stays_silent()
    {
        var cases = RealBase.Cases.ToLookup(c => c.Rule);

        Assert.All(
            RealBase.Compiled.Snapshot.Rules.Where(r => r.Status == RuleStatus.Stable),
            rule => Assert.Equal([false, true], cases[rule.Id].Select(c => c.Expect.Fires).Distinct().Order()));
    }
}
