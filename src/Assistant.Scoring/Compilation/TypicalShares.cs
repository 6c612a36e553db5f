using Assistant.Scoring.Cases;
using Assistant.Scoring.Draws;
using Assistant.Scoring.Points;

namespace Assistant.Scoring.Compilation;

/// <summary>Mean share of every effect over the reference cases: what a claim adds in a typical case (scoring method, section 4.5).</summary>
internal sealed class TypicalShares
{
    private readonly double[][] _byPair;

    public TypicalShares(RuleProgram program, CaseVector vector, double[] places, IReadOnlyList<CaseFeatures> cases)
    {
        var evaluator = new PointEvaluator(program, places);
        var parameters = program.Parameters;
        var centres = cases.Select(vector.Centre).ToList();
        Declared = Mean(parameters.Rho, parameters.Lambda);
        _byPair = [.. DrawParameters.Levels.SelectMany(rho => DrawParameters.Levels.Select(lambda => Mean(rho, lambda)))];

        var activations = new double[program.Rules.Count];
        AlwaysTrue = new double[program.Rules.Count];
        foreach (var centre in centres)
        {
            program.ComputeActivations(centre.Copy(), parameters.Lambda, places, activations, []);
            for (var r = 0; r < activations.Length; r++)
            {
                AlwaysTrue[r] += activations[r] > 0.999 ? 1.0 / centres.Count : 0;
            }
        }

        double[] Mean(double rho, double lambda)
        {
            var sums = new double[program.Effects.Count];
            var (active, shares) = (new double[program.Rules.Count], new double[program.Effects.Count]);
            foreach (var centre in centres)
            {
                evaluator.Shares(centre.Copy(), parameters.Kappa, rho, lambda, active, shares);
                for (var e = 0; e < sums.Length; e++)
                {
                    sums[e] += shares[e];
                }
            }

            return [.. sums.Select(s => centres.Count == 0 ? 0 : s / centres.Count)];
        }
    }

    /// <summary>Typical shares under the declared parameters.</summary>
    public double[] Declared { get; }

    /// <summary>Share of reference cases in which each rule is fully true.</summary>
    public double[] AlwaysTrue { get; }

    /// <summary>Typical shares at the declared kappa for one of the nine pairs of rho and lambda.</summary>
    public double[] OfPair(int pair) => _byPair[pair];
}
