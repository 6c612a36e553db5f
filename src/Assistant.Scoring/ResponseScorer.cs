using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.States;
using Assistant.RuleBase.Vocabulary;
using Assistant.Scoring.Cases;
using Assistant.Scoring.Compilation;
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
    private readonly int[] _rulesWithLines;

    /// <summary>A scorer over one compiled rule base.</summary>
    public ResponseScorer(CompiledRuleBase compiled)
    {
        _compiled = compiled;
        _points = new PointScorer(compiled);
        _draws = new DrawEvaluator(compiled);
        _figures = new FigureCollector(compiled);
        _confidence = new ConfidenceJudge(compiled);
        _rulesWithLines = [.. Enumerable.Range(0, compiled.Program.Rules.Count)
            .Where(r => compiled.Program.Rules[r].Rule.Effects.Any(e => !e.HasWeight))
            .OrderBy(r => compiled.Program.Rules[r].Rule.Id, StringComparer.Ordinal)];
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
        var groups = ActiveGroups(point);

        DrawResult? draws = null;
        using var context = new DrawContext(_compiled.Program.Features.Count, _compiled.Parameters);
        if (options.Ranges)
        {
            _compiled.Vector.Draw(features, context);
            draws = _draws.Evaluate(context, options, scenario.Position, point, groups);
        }

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

    private int[] ActiveGroups(PointScores point)
    {
        var groups = new int[_compiled.Program.Options.Count];
        foreach (var group in _compiled.Program.Groups.Where(g => g.ForChoice))
        {
            if (Enumerable.Range(group.First, group.Count).Any(e => point.Least[_compiled.Program.Effects[e].Rule] > 0))
            {
                groups[group.Option]++;
            }
        }

        return groups;
    }

    private int[] Order(BaseRate[] priors, PointScores point) =>
    [
        .. Enumerable.Range(0, _compiled.Program.Options.Count)
            .OrderByDescending(o => Math.Round(priors[o].LogOdds + point.Evidence[o], 9))
            .ThenBy(o => _compiled.Program.Options[o], StringComparer.Ordinal),
    ];

    private ResponseScore Response(int option, BaseRate prior, PointScores point, DrawResult? draws, int groups)
    {
        var choice = Contributions(option, forChoice: true, point);
        var success = Contributions(option, forChoice: false, point);
        var logOdds = Math.Clamp(prior.LogOdds + point.Evidence[option], -LogOddsLimit, LogOddsLimit);
        var score = 1 / (1 + Math.Exp(-logOdds));
        return new ResponseScore(
            _compiled.Program.Options[option], prior, point.Evidence[option], score,
            Math.Min(score, draws?.Low[option] ?? score), Math.Max(score, draws?.High[option] ?? score),
            draws?.PFirst[option] ?? 0, draws?.PTop3[option] ?? 0, Conflict(choice), groups,
            ProspectsOf(point.Success[option], success), choice, success, Lines(option, point));
    }

    private List<Contribution> Contributions(int option, bool forChoice, PointScores point)
    {
        var contributions = new List<Contribution>();
        foreach (var group in _compiled.Program.Groups.Where(g => g.Option == option && g.ForChoice == forChoice))
        {
            for (var e = group.First; e < group.First + group.Count; e++)
            {
                var effect = _compiled.Program.Effects[e];
                if (point.Shares[e] > 0 || point.Typical[e] > 0)
                {
                    contributions.Add(new Contribution(
                        _compiled.Program.Rules[effect.Rule].Rule.Id, effect.Index, forChoice ? BearsOn.Choice : BearsOn.Success, group.Supports,
                        point.Activations[effect.Rule], point.Shares[e], point.Typical[e], effect.Inferred));
                }
            }
        }

        return [.. contributions.OrderByDescending(c => Math.Round(Math.Abs(c.Delta), 9)).ThenBy(c => c.Rule, StringComparer.Ordinal).ThenBy(c => c.Effect)];
    }

    private static double Conflict(List<Contribution> contributions)
    {
        var support = contributions.Where(c => c.Supports).Sum(c => c.Share);
        var attack = contributions.Where(c => !c.Supports).Sum(c => c.Share);
        return support + attack == 0 ? 0 : 2 * Math.Min(support, attack) / (support + attack);
    }

    private static Prospects ProspectsOf(double logOdds, List<Contribution> contributions)
    {
        const double clear = 0.2;
        var word = contributions.All(c => c.Share == 0) ? "unknown" : logOdds > clear ? "good" : logOdds < -clear ? "poor" : "mixed";
        return new Prospects(word, logOdds);
    }

    private List<OptionLine> Lines(int option, PointScores point)
    {
        var name = _compiled.Program.Options[option];
        var lines = new List<OptionLine>();
        foreach (var r in _rulesWithLines)
        {
            if (point.Least[r] > 0)
            {
                var rule = _compiled.Program.Rules[r].Rule;
                lines.AddRange(rule.Effects.Where(e => e.Option == name && !e.HasWeight).Select(e => new OptionLine(rule.Id, e.BearsOn, e.Line!)));
            }
        }

        return lines;
    }
}
