using Assistant.Planner.Execution;
using Assistant.RuleBase;
using Assistant.RuleBase.Scenarios;
using Assistant.Scoring;

namespace Assistant.Planner.Plugins.Searching;

/// <summary>Looks for the smallest change that flips the ranking, and assesses the changed case anew before anybody reads of it.</summary>
internal sealed class FlipSearch(RuleBaseSnapshot snapshot, ScoringTools tools)
{
    private readonly PlainChange _plain = new(snapshot);

    public FlipFound Search(string state, Scenario scenario, int? asOf, ScoringOptions options, string? option)
    {
        var now = tools.Assess(state, scenario, asOf, options);
        var wanted = option == now.First.Option ? null : option;
        if (tools.Find?.Invoke(state, scenario, asOf, options, wanted) is not { } flip)
        {
            return new FlipFound(wanted, new AssessedCase(now, null), null, []);
        }

        var (scenarioAfter, changes) = _plain.Of(flip, s => tools.Assess(state, s, asOf, options with { Ranges = false, Figures = false }).First.Option);
        var after = tools.Assess(state, scenarioAfter, asOf, options);
        return after.First.Option == now.First.Option || (wanted is not null && after.First.Option != wanted)
            ? new FlipFound(wanted, new AssessedCase(now, null), null, [])
            : new FlipFound(wanted, new AssessedCase(now, "base"), new AssessedCase(after, "changed"), changes);
    }
}
