using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.States;
using Assistant.Scoring.Cases;
using Assistant.Scoring.Draws;
using Assistant.Scoring.Judging;
using Assistant.Scoring.Points;
using Assistant.Scoring.Results;

namespace Assistant.Scoring;

/// <summary>Ranks the responses open to a state, with the rules behind each score.</summary>
/// <remarks>
/// Pure: no clock, no network, no model, no state. The same inputs always give the same ranking, on every thread. The method is
/// a base rate for a typical case, moved by cited evidence for this case (scoring method, section 1).
/// </remarks>
public sealed class ResponseScorer
{
    private const double LogOddsLimit = 30;

    private readonly CompiledRuleBase _compiled;
    private readonly PointScorer _points;
    private readonly DrawEvaluator _draws;
    private readonly FigureCollector _figures;
    private readonly ConfidenceJudge _confidence;
    private readonly OptionParts[] _options;
    private readonly int[] _byName;

    /// <summary>A scorer over one compiled rule base.</summary>
    public ResponseScorer(CompiledRuleBase compiled)
    {
        _compiled = compiled;
        _points = new PointScorer(compiled);
        _draws = new DrawEvaluator(compiled);
        _figures = new FigureCollector(compiled);
        _confidence = new ConfidenceJudge(compiled);
        _options = [.. compiled.Program.Options.Select((_, o) => new OptionParts(compiled.Program, o))];
        _byName = [.. Enumerable.Range(0, _options.Length).OrderBy(o => compiled.Program.Options[o], StringComparer.Ordinal)];
    }

    /// <summary>Assesses one state under one pressure.</summary>
    /// <param name="iso3">ISO 3166-1 alpha-3 of a state of the base.</param>
    /// <param name="scenario">The pressure.</param>
    /// <param name="asOf">The year whose figures hold, or null for the newest.</param>
    /// <param name="options">How to assess.</param>
    /// <exception cref="KeyNotFoundException">The base has no such state.</exception>
    public Assessment Assess(string iso3, Scenario scenario, int? asOf, ScoringOptions options) =>
        Assess(_compiled.Snapshot.States[iso3], scenario, asOf, options);

    /// <summary>Assesses a profile that need not be in the base, such as a made one.</summary>
    public Assessment Assess(StateProfile profile, Scenario scenario, int? asOf, ScoringOptions options)
    {
        var features = _compiled.Readings.Read(profile, scenario, asOf);
        var centre = _compiled.Vector.Centre(features);
        var point = _points.Score(centre, options);
        var priors = _compiled.BaseRates.Of(scenario.Position, options.UniformPrior);
        int[] groups = [.. _options.Select(o => o.ActiveGroups(point))];

        using var context = options.Ranges ? new DrawContext(_compiled.Vector, features, _compiled.Parameters) : null;
        var draws = context is null ? null : _draws.Evaluate(context, options, scenario.Position, point, groups);

        var order = Order(priors, point);
        var used = options.Figures ? FiguresOf(features, order) : FiguresOfCase.None;
        var responses = order.Select(o => Response(o, priors[o], point, draws, groups[o])).ToList();
        var firstHolds = !options.Ranges || _points.FirstHolds(centre, options, [.. priors.Select(p => p.LogOdds)]);
        return new Assessment(
            profile.State.Iso3, scenario, asOf, features.Patron, responses,
            _confidence.Judge(responses, order, draws, context, used, profile.Class, firstHolds),
            used.Figures, used.Unmeasured);
    }

    /// <summary>How far each rule applies at the centre, 0–1 (up to 1 + lambda where strengthened), by rule identifier.</summary>
    public IReadOnlyDictionary<string, double> Activations(StateProfile profile, Scenario scenario, int? asOf)
    {
        var features = _compiled.Readings.Read(profile, scenario, asOf);
        var point = _points.Score(_compiled.Vector.Centre(features), ScoringOptions.Default);
        return _compiled.Program.Rules.Select((r, i) => (r.Rule.Id, point.Activations[i])).ToDictionary(x => x.Id, x => x.Item2, StringComparer.Ordinal);
    }

    private FiguresOfCase FiguresOf(CaseFeatures features, int[] order)
    {
        var (low, high) = _compiled.Vector.Bounds(features);
        return _figures.Collect(features, low, high, order.AsSpan(0, Math.Min(2, order.Length)));
    }

    /// <summary>Options from first to last; equal ones by name.</summary>
    private int[] Order(BaseRate[] priors, PointScores point)
    {
        var order = (int[])_byName.Clone();
        double[] keys = [.. order.Select(o => Math.Round(priors[o].LogOdds + point.Evidence[o], 9))];
        for (var i = 1; i < order.Length; i++)
        {
            var (option, key, at) = (order[i], keys[i], i);
            for (; at > 0 && keys[at - 1] < key; at--)
            {
                (order[at], keys[at]) = (order[at - 1], keys[at - 1]);
            }

            (order[at], keys[at]) = (option, key);
        }

        return order;
    }

    private ResponseScore Response(int option, BaseRate prior, PointScores point, DrawResult? draws, int groups)
    {
        var choice = _options[option].Contributions(forChoice: true, point);
        var success = _options[option].Contributions(forChoice: false, point);
        var logOdds = Math.Clamp(prior.LogOdds + point.Evidence[option], -LogOddsLimit, LogOddsLimit);
        var score = 1 / (1 + Math.Exp(-logOdds));
        return new ResponseScore(
            _compiled.Program.Options[option], prior, point.Evidence[option], score,
            Math.Min(score, draws?.Low[option] ?? score), Math.Max(score, draws?.High[option] ?? score),
            draws?.PFirst[option] ?? 0, draws?.PTop3[option] ?? 0, Conflict(choice), groups,
            ProspectsOf(point.Success[option], success), choice, success, _options[option].Lines(point));
    }

    private static double Conflict(Contribution[] contributions)
    {
        var (support, attack) = (0.0, 0.0);
        foreach (var contribution in contributions)
        {
            (support, attack) = contribution.Supports ? (support + contribution.Share, attack) : (support, attack + contribution.Share);
        }

        return support + attack == 0 ? 0 : 2 * Math.Min(support, attack) / (support + attack);
    }

    private static Prospects ProspectsOf(double logOdds, Contribution[] contributions)
    {
        const double clear = 0.2;
        var word = Array.TrueForAll(contributions, c => c.Share == 0) ? "unknown" : logOdds > clear ? "good" : logOdds < -clear ? "poor" : "mixed";
        return new Prospects(word, logOdds);
    }
}
