using Assistant.RuleBase;

namespace Assistant.Scoring.Draws;

/// <summary>The parameters of every draw: kappa from .3 to .7, rho and lambda each from .25, .5, .75.</summary>
internal sealed class DrawParameters
{
    public static readonly double[] Levels = [0.25, 0.5, 0.75];

    public static readonly double[] Kappas = [0.3, 0.5, 0.7];

    public DrawParameters(int draws)
    {
        Draws = draws;
        Kappa = [.. DrawSource.Uniform("kappa", draws).Select(u => 0.3 + (0.4 * u))];
        RhoLevel = [.. DrawSource.Uniform("rho", draws).Select(LevelOf)];
        LambdaLevel = [.. DrawSource.Uniform("lambda", draws).Select(LevelOf)];
    }

    public int Draws { get; }

    public double[] Kappa { get; }

    public int[] RhoLevel { get; }

    public int[] LambdaLevel { get; }

    /// <summary>Index of the pair of levels of a draw, 0–8.</summary>
    public int PairOf(int draw) => (RhoLevel[draw] * Levels.Length) + LambdaLevel[draw];

    private static int LevelOf(double u) => Math.Min((int)(u * Levels.Length), Levels.Length - 1);
}
