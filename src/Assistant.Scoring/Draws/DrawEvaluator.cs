using Assistant.Scoring.Cases;
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

    public DrawEvaluator(CompiledRuleBase compiled)
    {
        _compiled = compiled;
        _unseen = new(() => [.. compiled.Program.Options.Select(o => DrawSource.Normal("unseen " + o, compiled.Parameters.Draws))]);
    }

    /// <param name="context">Lanes of the case, features already drawn.</param>
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
            for (var k = 0; k < sum.Length; k++)
            {
                sum[k] = prior[k] - (options.Centred ? typical[k] : 0) + (sd * unseen[k]);
            }
        }

        var activations = Activations(context, point);
        foreach (var group in program.Groups)
        {
            if (group.ForChoice)
            {
                Add(group, activations, context, logOdds[group.Option]);
            }
        }

        return Summarise(logOdds);
    }

    /// <summary>Activation of every rule over the draws.</summary>
    private Lane[] Activations(DrawContext context, PointScores point)
    {
        var rules = _compiled.Program.Rules;
        var activations = new Lane[rules.Count];
        for (var r = 0; r < rules.Count; r++)
        {
            activations[r] = Scale(Scale(rules[r].When.Over(context), rules[r].WeakenedBy, -1, context), rules[r].StrengthenedBy, 1, context);
            if (point.Activations[r] > point.Least[r] && activations[r].Values is { } values)
            {
                Vectors.Recentre(values.AsSpan(0, context.Draws), point.Activations[r], MostActive);
            }

            if (rules[r].OwnFeature >= 0)
            {
                context.Features[rules[r].OwnFeature] = activations[r];
            }
        }

        return activations;
    }

    private static Lane Scale(Lane activation, Degree? by, int sign, DrawContext context)
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

        var scaled = context.Rent();
        for (var k = 0; k < context.Draws; k++)
        {
            scaled[k] = activation[k] * (1 + (sign * DrawParameters.Levels[context.Parameters.LambdaLevel[k]] * degree[k]));
        }

        return new Lane(scaled);
    }

    private void Add(EffectGroup group, Lane[] activations, DrawContext context, double[] logOdds)
    {
        var effects = _compiled.Program.Effects;
        var active = Enumerable.Range(group.First, group.Count).Where(e => !activations[effects[e].Rule].IsZero).ToArray();
        if (active.Length == 0)
        {
            return;
        }

        if (active.Length == 1)
        {
            var only = effects[active[0]];
            Vectors.AddTerm(logOdds, activations[only.Rule], only.LogOddsDraws, context.Parameters.Kappa, group.Sign);
            return;
        }

        Span<double> terms = active.Length <= 64 ? stackalloc double[active.Length] : new double[active.Length];
        var kappa = context.Parameters.Kappa;
        for (var k = 0; k < context.Draws; k++)
        {
            for (var i = 0; i < active.Length; i++)
            {
                var effect = effects[active[i]];
                terms[i] = activations[effect.Rule][k] * effect.LogOddsDraws[k];
            }

            logOdds[k] += group.Sign * kappa[k] * GroupShares.Sum(terms, DrawParameters.Levels[context.Parameters.RhoLevel[k]]);
        }
    }

    private static DrawResult Summarise(double[][] logOdds)
    {
        var options = logOdds.Length;
        var draws = logOdds[0].Length;
        var (first, top3) = (new int[options], new int[options]);
        for (var k = 0; k < draws; k++)
        {
            Span<int> best = [-1, -1, -1];
            for (var o = 0; o < options; o++)
            {
                for (var place = 0; place < best.Length; place++)
                {
                    if (best[place] < 0 || logOdds[o][k] > logOdds[best[place]][k])
                    {
                        best[place..^1].CopyTo(best[(place + 1)..]);
                        best[place] = o;
                        break;
                    }
                }
            }

            first[best[0]]++;
            foreach (var o in best)
            {
                if (o >= 0)
                {
                    top3[o]++;
                }
            }
        }

        var (low, high) = (new double[options], new double[options]);
        var scratch = new double[draws];
        for (var o = 0; o < options; o++)
        {
            logOdds[o].CopyTo(scratch, 0);
            low[o] = Score(OrderStatistics.At(scratch, (int)(Tenth * draws)));
            high[o] = Score(OrderStatistics.At(scratch, Math.Min((int)((1 - Tenth) * draws), draws - 1)));
        }

        return new DrawResult(logOdds, low, high, [.. first.Select(n => n / (double)draws)], [.. top3.Select(n => n / (double)draws)]);
    }

    private static double Score(double logOdds) => 1 / (1 + Math.Exp(-Math.Clamp(logOdds, -30, 30)));
}
