using Assistant.RuleBase.States;

namespace Assistant.Scoring.Tests.Real;

/// <summary>The rule base moves the way anyone would expect, for fifty states of all regions.</summary>
public sealed class MonotoneTests
{
    private static readonly ScoringOptions Centre = new(Ranges: false);

    private static readonly Lazy<IReadOnlyList<StateProfile>> States = new(() =>
    {
        var all = RealBase.Compiled.Snapshot.States.Values.Where(s => s.Class != StateClass.Great).OrderBy(s => s.State.Iso3, StringComparer.Ordinal).ToList();
        return [.. Enumerable.Range(0, 50).Select(i => all[i * all.Count / 50])];
    });

    public static TheoryData<string> Names() => [.. MonotoneChecks.All.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_change_never_moves_a_response_the_wrong_way(string name)
    {
        var check = MonotoneChecks.All.Single(c => c.Name == name);
        var wrong = new List<string>();
        foreach (var state in States.Value.Where(s => !check.Given.Senders.Contains(s.State.Iso3) && !check.Given.Over.Contains(s.State.Iso3)))
        {
            var (changed, scenario) = check.Change(state, check.Given);
            var before = RealBase.Scorer.Assess(state, check.Given, null, Centre).Of(check.Option).LogOdds;
            var after = RealBase.Scorer.Assess(changed, scenario, null, Centre).Of(check.Option).LogOdds;
            if (check.Rises ? after < before - 1e-9 : after > before + 1e-9)
            {
                wrong.Add($"{state.State.Iso3} {before:F3} to {after:F3}");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void At_least_twenty_checks_move_something_for_some_state() =>
        Assert.True(MonotoneChecks.All.Count(c => States.Value.Any(s =>
        {
            var (changed, scenario) = c.Change(s, c.Given);
            return RealBase.Scorer.Assess(s, c.Given, null, Centre).Of(c.Option).LogOdds
                != RealBase.Scorer.Assess(changed, scenario, null, Centre).Of(c.Option).LogOdds;
        })) >= 20);
}
