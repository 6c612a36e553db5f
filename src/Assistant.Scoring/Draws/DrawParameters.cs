using Assistant.RuleBase;

namespace Assistant.Scoring.Draws;

/// <summary>The parameters of every draw: kappa from .6 to 1.4 times the declared one, rho and lambda each from .25, .5, .75.</summary>
internal sealed class DrawParameters
{
    public static readonly double[] Levels = [0.25, 0.5, 0.75];

    /// <summary>Number of pairs of rho and lambda.</summary>
    public static readonly int Pairs = Levels.Length * Levels.Length;

    /// <summary>What a declared kappa is multiplied with at the ends and in the middle of its range: .5 gives .3 to .7.</summary>
    public static readonly double[] KappaFactors = [0.6, 1, 1.4];

    public DrawParameters(int draws, double kappa)
    {
        Draws = draws;
        Kappa = [.. DrawSource.Uniform("kappa", draws).Select(u => kappa * (KappaFactors[0] + ((KappaFactors[^1] - KappaFactors[0]) * u)))];
        RhoLevel = [.. DrawSource.Uniform("rho", draws).Select(LevelOf)];
        LambdaLevel = [.. DrawSource.Uniform("lambda", draws).Select(LevelOf)];
        Rho = [.. RhoLevel.Select(level => Levels[level])];
        Lambda = [.. LambdaLevel.Select(level => Levels[level])];
    }

    public int Draws { get; }

    public double[] Kappa { get; }

    public double[] Rho { get; }

    public double[] Lambda { get; }

    private int[] RhoLevel { get; }

    private int[] LambdaLevel { get; }

    /// <summary>Index of the pair of levels of a draw, 0–8.</summary>
    public int PairOf(int draw) => (RhoLevel[draw] * Levels.Length) + LambdaLevel[draw];

    private static int LevelOf(double u) => Math.Min((int)(u * Levels.Length), Levels.Length - 1);
}
