using Assistant.Planner.Execution;
using Assistant.RuleBase.Scenarios;
using Assistant.Scoring;

namespace Assistant.Planner.Plugins.Searching;

/// <summary>Looks for the smallest change that flips the ranking, and assesses the changed case anew before anybody reads of it.</summary>
internal sealed class FlipSearch(AssessCase assess, FindFlip find)
{
    public FlipFound Search(string state, Scenario scenario, int? asOf, ScoringOptions options, string? option)
    {
        var now = assess(state, scenario, asOf, options);
        var wanted = option == now.First.Option ? null : option;
        if (find(state, scenario, asOf, options, wanted) is not { } flip)
        {
            return new FlipFound(wanted, new AssessedCase(now, null), null, []);
        }

        var after = assess(state, flip.Scenario, asOf, options);
        return after.First.Option == now.First.Option || (wanted is not null && after.First.Option != wanted)
            ? new FlipFound(wanted, new AssessedCase(now, null), null, [])
            : new FlipFound(wanted, new AssessedCase(now, "base"), new AssessedCase(after, "changed"), [.. flip.Changes.Select(FlipFound.Of)]);
    }
}
