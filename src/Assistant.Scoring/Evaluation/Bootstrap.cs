using Assistant.Scoring.Draws;

namespace Assistant.Scoring.Evaluation;

/// <summary>Resamples of cases with replacement, the same for every figure, so that differences are paired and runs repeat.</summary>
internal sealed class Bootstrap
{
    private const double Tail = 0.025;

    private readonly int[][] _samples;

    /// <param name="cases">Number of cases.</param>
    /// <param name="resamples">Number of resamples.</param>
    public Bootstrap(int cases, int resamples)
    {
        var uniform = DrawSource.Uniform("bootstrap", cases * resamples);
        _samples = [.. Enumerable.Range(0, resamples).Select(r => Enumerable.Range(0, cases).Select(i => (int)(uniform[(r * cases) + i] * cases)).ToArray())];
    }

    /// <summary>The figure over all cases, and its spread over the resamples.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="figure">What is computed from a sample of them.</param>
    public Interval Of<T>(IReadOnlyList<T> cases, Func<IReadOnlyList<T>, double> figure)
    {
        double[] spread = [.. _samples.Select(s => figure([.. s.Select(i => cases[i])])).Order()];
        return new Interval(figure(cases), spread[(int)(Tail * spread.Length)], spread[(int)((1 - Tail) * spread.Length)]);
    }
}
