using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Conditions;
using Assistant.Scoring.Compilation;
using Assistant.Scoring.Points;

namespace Assistant.Scoring.Coverage;

/// <summary>How far one rule reaches over all states and reference scenarios: where they stand on its ramps, and which answers it moves most.</summary>
/// <param name="Firing">How often it fires.</param>
/// <param name="Standings">One per ramp of its conditions, in the order of the file.</param>
/// <param name="Moves">The largest moves of the choice, largest first.</param>
/// <param name="Flips">Cases in which another option would lead without it.</param>
public sealed record RuleReach(RuleFiring Firing, IReadOnlyList<RampStanding> Standings, IReadOnlyList<RuleMove> Moves, int Flips)
{
    /// <summary>Measures a rule in force.</summary>
    /// <param name="compiled">The base.</param>
    /// <param name="rule">A rule in force.</param>
    /// <param name="most">How many moves to keep, each of another state.</param>
    /// <exception cref="ArgumentException">The rule is not in force.</exception>
    public static RuleReach Of(CompiledRuleBase compiled, Rule rule, int most)
    {
        var index = compiled.Program.Rules.ToList().FindIndex(r => r.Rule.Id == rule.Id);
        if (index < 0)
        {
            throw new ArgumentException($"`{rule.Id}` is not in force.", nameof(rule));
        }

        var cases = GridCase.All(compiled.Snapshot);
        var ramps = Ramps(rule);
        var scorer = new PointScorer(compiled);
        var read = new ReachedCase[cases.Count];
        Parallel.For(0, cases.Count, i => read[i] = new ReachedCase(compiled, scorer, cases[i], index, ramps));
        var moves = read.SelectMany(r => r.Moves).OrderByDescending(m => Math.Round(Math.Abs(m.Delta), 9)).ThenBy(m => m.State, StringComparer.Ordinal).ThenBy(m => m.Scenario, StringComparer.Ordinal);
        return new RuleReach(
            new RuleFiring(
                rule.Id, cases.Count, read.Count(r => r.Activation > 1e-9), read.Count(r => r.Activation > 1 - 1e-6),
                cases.Count == 0 ? 0 : Math.Round(read.Sum(r => r.Activation) / cases.Count, 9)),
            [.. ramps.Select((ramp, i) => Standing(ramp, read, i))],
            [.. moves.DistinctBy(m => m.State).Take(most)],
            read.Count(r => r.Flips));
    }

    private static List<Condition.Ramp> Ramps(Rule rule) =>
        [.. new[] { rule.When, rule.WeakenedBy, rule.StrengthenedBy }.OfType<Condition>().SelectMany(Ramps).Distinct()];

    private static IEnumerable<Condition.Ramp> Ramps(Condition condition) => condition switch
    {
        Condition.Ramp ramp => [ramp],
        Condition.All all => all.Parts.SelectMany(Ramps),
        Condition.Any any => any.Parts.SelectMany(Ramps),
        Condition.Not not => Ramps(not.Part),
        _ => [],
    };

    private static RampStanding Standing(Condition.Ramp ramp, ReachedCase[] read, int place)
    {
        var perState = ramp.Feature.Kind is FeatureKind.Indicator or FeatureKind.Member;
        var counted = perState ? read.DistinctBy(r => r.State).ToArray() : read;
        int Count(RampPlace where) => counted.Count(r => r.Places[place] == where);
        return new RampStanding(ramp, perState, Count(RampPlace.Under), Count(RampPlace.On), Count(RampPlace.Over), Count(RampPlace.Unknown));
    }
}
