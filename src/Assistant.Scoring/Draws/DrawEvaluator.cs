using System.Runtime.InteropServices;
using Assistant.Scoring.Compilation;
using Assistant.Scoring.Points;

namespace Assistant.Scoring.Draws;

/// <summary>Repeats the formula over features, thresholds, hedges, priors and parameters (scoring method, section 7.3).</summary>
internal sealed class DrawEvaluator
{
    private const double Tenth = 0.1;

    /// <summary>A fully true rule, strengthened as far as lambda is drawn.</summary>
    private const double MostActive = 1.75;

    private readonly CompiledRuleBase _compiled;
    private readonly Lazy<double[][]> _unseen;

    /// <summary>Rules that move a response's score, or that others look at; no range holds what the rest come to.</summary>
    private readonly int[] _moving;

    public DrawEvaluator(CompiledRuleBase compiled)
    {
        _compiled = compiled;
        _moving = Moving(compiled.Program);
        _unseen = new(() => [.. compiled.Program.Options.Select(o => DrawSource.Normal("unseen " + o, compiled.Parameters.Draws))]);
    }

    /// <param name="context">The case.</param>
    /// <param name="options">Prior and centring.</param>
    /// <param name="position">target or third-party.</param>
    /// <param name="point">The case at its centre.</param>
    /// <param name="activeGroups">Number of active groups per option, at the centre.</param>
    public DrawResult Evaluate(DrawContext context, ScoringOptions options, string position, PointScores point, int[] activeGroups)
    {
        var program = _compiled.Program;
        var priors = _compiled.BaseRates.DrawsOf(position, options.UniformPrior);
        var logOdds = new double[program.Options.Count][];
        for (var o = 0; o < logOdds.Length; o++)
        {
            var sd = program.Parameters.Unseen / Math.Sqrt(1 + activeGroups[o]);
            var (prior, typical, unseen) = (priors[o], _compiled.TypicalDraws[o], _unseen.Value[o]);
            var sum = logOdds[o] = context.Rent();
            Vectors.Start(prior, options.Centred ? typical : [], unseen, sd, sum.AsSpan(0, context.Draws));
        }

        var activations = Activations(context, point);
        foreach (var group in program.Groups)
        {
            if (group.ForChoice)
            {
                Add(group, activations, context, logOdds[group.Option]);
            }
        }

        return Summarise(logOdds, context);
    }

    private static int[] Moving(RuleProgram program)
    {
        var moving = program.ChoiceEffects.SelectMany(span => Enumerable.Range(span.First, span.Count)).Select(e => program.Effects[e].Rule).ToHashSet();
        return [.. Enumerable.Range(0, program.Rules.Length).Where(r => moving.Contains(r) || program.Rules[r].OwnFeature >= 0)];
    }

    /// <summary>Activation over the draws of every rule that moves something; nothing for the others.</summary>
    private Lane[] Activations(DrawContext context, PointScores point)
    {
        var rules = _compiled.Program.Rules;
        var activations = new Lane[rules.Length];
        foreach (var r in _moving)
        {
            var activation = Limited(Limited(rules[r].When.Over(context), rules[r].WeakenedBy, -1, context), rules[r].StrengthenedBy, 1, context);
            if (point.Activations[r] > point.Least[r] && activation.Values is { } values)
            {
                var recentred = context.Rent();
                Vectors.Recentre(values.AsSpan(0, context.Draws), point.Activations[r], MostActive, recentred);
                activation = new Lane(recentred);
            }

            activations[r] = activation;
            if (rules[r].OwnFeature >= 0)
            {
                context.Set(rules[r].OwnFeature, activation, MostActive);
            }
        }

        return activations;
    }

    private static Lane Limited(Lane activation, Degree? by, int sign, DrawContext context)
    {
        if (by is null || activation.IsZero)
        {
            return activation;
        }

        var degree = by.Over(context);
        if (degree.IsZero)
        {
            return activation;
        }

        var limited = context.Rent();
        Vectors.Limit(activation, degree, sign, context.Parameters.Lambda, limited.AsSpan(0, context.Draws));
        return new Lane(limited);
    }

    private void Add(EffectGroup group, Lane[] activations, DrawContext context, double[] logOdds)
    {
        var (active, weights) = (new List<Lane>(group.Count), new List<double[]>(group.Count));
        for (var e = group.First; e < group.First + group.Count; e++)
        {
            var effect = _compiled.Program.Effects[e];
            if (!activations[effect.Rule].IsZero)
            {
                active.Add(activations[effect.Rule]);
                weights.Add(effect.LogOddsDraws.Values);
            }
        }

        var parameters = context.Parameters;
        switch (active.Count)
        {
            case 0:
                break;
            case 1:
                Vectors.AddTerm(logOdds, active[0], weights[0], parameters.Kappa, group.Sign);
                break;
            default:
                Vectors.AddGroup(logOdds, CollectionsMarshal.AsSpan(active), CollectionsMarshal.AsSpan(weights), parameters.Kappa, parameters.Rho, group.Sign);
                break;
        }
    }

    private static DrawResult Summarise(double[][] logOdds, DrawContext context)
    {
        var draws = context.Draws;
        var (first, top3) = Ranks.Count(logOdds, draws);
        var (low, high) = (new double[logOdds.Length], new double[logOdds.Length]);
        var scratch = context.Rent();
        for (var o = 0; o < logOdds.Length; o++)
        {
            var (tenth, ninth) = OrderStatistics.Both(
                logOdds[o].AsSpan(0, draws), (int)(Tenth * draws), Math.Min((int)((1 - Tenth) * draws), draws - 1), scratch);
            (low[o], high[o]) = (Score(tenth), Score(ninth));
        }

        return new DrawResult(logOdds, low, high, [.. first.Select(n => n / (double)draws)], [.. top3.Select(n => n / (double)draws)]);
    }

    private static double Score(double logOdds) => 1 / (1 + Math.Exp(-Math.Clamp(logOdds, -30, 30)));
}
