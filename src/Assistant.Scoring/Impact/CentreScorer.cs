using Assistant.RuleBase;
using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.States;
using Assistant.Scoring.Points;

namespace Assistant.Scoring.Impact;

/// <summary>Scores at the centre alone, for many cases: no ranges, figures or lines.</summary>
internal sealed class CentreScorer
{
    /// <summary>Ranges are not asked for; few draws keep compiling short.</summary>
    private const int Draws = 16;

    private readonly CompiledRuleBase _compiled;
    private readonly PointScorer _points;
    private readonly Dictionary<string, double[]> _priors;

    /// <param name="snapshot">The version scored.</param>
    /// <param name="before">The version compiled before: what is the same for both is taken over. Null for none.</param>
    public CentreScorer(RuleBaseSnapshot snapshot, CentreScorer? before = null)
    {
        _compiled = CompiledRuleBase.Prepare(snapshot, Draws, before?._compiled);
        _points = new PointScorer(_compiled);
        string[] positions = ["target", "third-party"];
        _priors = positions.ToDictionary(p => p, p => _compiled.BaseRates.Of(p, uniform: false).Select(r => r.LogOdds).ToArray(), StringComparer.Ordinal);
    }

    public RuleBaseSnapshot Snapshot => _compiled.Snapshot;

    public IReadOnlyList<string> Options => _compiled.Program.Options;

    public CentreScores Score(StateProfile state, Scenario scenario)
    {
        var features = _compiled.Readings.Read(state, scenario, null);
        return new CentreScores(_priors.GetValueOrDefault(scenario.Position, _priors["target"]), _points.Score(_compiled.Vector.Centre(features), ScoringOptions.Default));
    }

    /// <summary>What each rule moved an option by, in log-odds.</summary>
    public Dictionary<string, double> Parts(CentreScores scores, int option)
    {
        var parts = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var group in _compiled.Program.Groups.Where(g => g.ForChoice && g.Option == option))
        {
            for (var e = group.First; e < group.First + group.Count; e++)
            {
                var rule = _compiled.Program.Rules[_compiled.Program.Effects[e].Rule].Rule.Id;
                parts[rule] = parts.GetValueOrDefault(rule) + (group.Sign * (scores.Point.Shares[e] - scores.Point.Typical[e]));
            }
        }

        return parts;
    }
}
