using Assistant.Scoring.Cases;
using Assistant.Scoring.Draws;

namespace Assistant.Scoring.Points;

/// <summary>Sums shares into evidence and prospects, and tries the declared ranges of the parameters.</summary>
internal sealed class PointScorer(CompiledRuleBase compiled)
{
    private readonly PointEvaluator _evaluator = new(compiled.Program, compiled.Places);

    /// <summary>What uncentred shares are measured against.</summary>
    private readonly double[] _none = new double[compiled.Program.Effects.Length];

    public PointScores Score(CaseSpan centre, ScoringOptions options)
    {
        var parameters = compiled.Program.Parameters;
        var typical = options.Centred ? compiled.Typical.Declared : _none;
        return Score(centre, parameters.Kappa, parameters.Rho, parameters.Lambda, typical);
    }

    /// <summary>Whether the same option is first for every kappa, rho and lambda of the draws.</summary>
    /// <remarks>Shares and typical shares are proportional to kappa, so each pair of rho and lambda is summed once.</remarks>
    public bool FirstHolds(CaseSpan centre, ScoringOptions options, double[] priorLogOdds)
    {
        var program = compiled.Program;
        var (activations, shares, evidence) = (new double[program.Rules.Length], new double[program.Effects.Length], new double[program.Options.Count]);
        var first = -1;
        for (var lambda = 0; lambda < DrawParameters.Levels.Length; lambda++)
        {
            program.ComputeActivations(centre.Copy(), DrawParameters.Levels[lambda], compiled.Places, activations, []);
            for (var rho = 0; rho < DrawParameters.Levels.Length; rho++)
            {
                _evaluator.ChoiceShares(program.Parameters.Kappa, DrawParameters.Levels[rho], activations, shares);
                Sum(program.ChoiceEffects, shares, options.Centred ? compiled.Typical.OfPair((rho * DrawParameters.Levels.Length) + lambda) : _none, evidence);
                foreach (var factor in DrawParameters.KappaFactors)
                {
                    var leading = Leading(evidence, factor, priorLogOdds);
                    if (first >= 0 && leading != first)
                    {
                        return false;
                    }

                    first = leading;
                }
            }
        }

        return true;
    }

    /// <summary>What the shares add to each option in one of the two sums.</summary>
    private void Sum((int First, int Count)[] effects, double[] shares, double[] typical, double[] sums)
    {
        for (var o = 0; o < sums.Length; o++)
        {
            var (from, count) = effects[o];
            var (signs, sum) = (compiled.Program.Signs, 0.0);
            for (var e = from; e < from + count; e++)
            {
                sum += signs[e] * (shares[e] - typical[e]);
            }

            sums[o] = sum;
        }
    }

    public PointScores Score(CaseSpan centre, double kappa, double rho, double lambda, double[] typical)
    {
        var program = compiled.Program;
        var (activations, least, shares) = (new double[program.Rules.Length], new double[program.Rules.Length], new double[program.Effects.Length]);
        _evaluator.Shares(centre.Copy(), kappa, rho, lambda, activations, shares, least);
        var (evidence, success) = (new double[program.Options.Count], new double[program.Options.Count]);
        Sum(program.ChoiceEffects, shares, typical, evidence);
        Sum(program.SuccessEffects, shares, typical, success);
        return new PointScores(activations, least, shares, typical, evidence, success);
    }

    private static int Leading(double[] evidence, double scale, double[] prior)
    {
        var best = 0;
        for (var o = 1; o < evidence.Length; o++)
        {
            if (Math.Round(prior[o] + (scale * evidence[o]), 9) > Math.Round(prior[best] + (scale * evidence[best]), 9))
            {
                best = o;
            }
        }

        return best;
    }
}
