using Assistant.RuleBase.Conditions;
using Assistant.Scoring.Analysis;
using Assistant.Scoring.Compilation;
using Assistant.Scoring.Points;

namespace Assistant.Scoring.Coverage;

/// <summary>What one rule does in one case of the grid.</summary>
internal sealed class ReachedCase
{
    public ReachedCase(CompiledRuleBase compiled, PointScorer scorer, GridCase grid, int rule, IReadOnlyList<Condition.Ramp> ramps)
    {
        State = grid.State.State.Iso3;
        var features = compiled.Readings.Read(grid.State, grid.Scenario.Scenario, null);
        var centred = new CentredCase(compiled, features);
        var point = scorer.Score(compiled.Vector.Centre(features), ScoringOptions.Default);
        Activation = point.Activations[rule];
        Places = [.. ramps.Select(r => PlaceOf(r, compiled, centred))];
        var priors = compiled.BaseRates.Of(grid.Scenario.Scenario.Position, uniform: false);
        double[] with = [.. priors.Select((p, o) => p.LogOdds + point.Evidence[o])];
        var deltas = new double[with.Length];
        foreach (var group in compiled.Program.Groups.Where(g => g.ForChoice))
        {
            for (var e = group.First; e < group.First + group.Count; e++)
            {
                if (compiled.Program.Effects[e].Rule == rule)
                {
                    deltas[group.Option] += group.Sign * (point.Shares[e] - point.Typical[e]);
                }
            }
        }

        double[] without = [.. with.Select((w, o) => w - deltas[o])];
        Flips = RankOf(First(with), without) > 1;
        Moves =
        [
            .. Enumerable.Range(0, deltas.Length)
                .Where(o => Math.Abs(deltas[o]) > 1e-9)
                .Select(o => new RuleMove(State, grid.Scenario.Id, compiled.Program.Options[o], Activation, deltas[o], RankOf(o, with), RankOf(o, without))),
        ];
    }

    public string State { get; }

    public double Activation { get; }

    public RampPlace[] Places { get; }

    public IReadOnlyList<RuleMove> Moves { get; }

    /// <summary>Whether another option would lead without the rule.</summary>
    public bool Flips { get; }

    private static RampPlace PlaceOf(Condition.Ramp ramp, CompiledRuleBase compiled, CentredCase centred)
    {
        var place = compiled.Program.Features.IndexOf(ramp.Feature);
        var isComputed = ramp.Feature.Kind == FeatureKind.Rule || compiled.Program.Factors.Any(f => f.Feature == place && f.Value is not null);
        return !isComputed && !centred.Features.Readings[place].IsKnown ? RampPlace.Unknown
            : centred.ValueOf(place) <= ramp.Low ? RampPlace.Under
            : centred.ValueOf(place) >= ramp.High ? RampPlace.Over
            : RampPlace.On;
    }

    private static int First(double[] logOdds) => Enumerable.Range(0, logOdds.Length).First(o => RankOf(o, logOdds) == 1);

    /// <summary>Equal options stand in the order of the vocabulary, so that one of them is first.</summary>
    private static int RankOf(int option, double[] logOdds)
    {
        var rank = 1;
        for (var o = 0; o < logOdds.Length; o++)
        {
            var (mine, other) = (Math.Round(logOdds[option], 9), Math.Round(logOdds[o], 9));
            rank += other > mine || (other == mine && o < option) ? 1 : 0;
        }

        return rank;
    }
}
