using Assistant.Scoring.Bounds;
using Assistant.Scoring.Cases;
using Assistant.Scoring.Points;

namespace Assistant.Scoring.Counterfactuals;

/// <summary>One case under trial changes: how far the wanted option leads all others.</summary>
internal sealed class Trial
{
    private readonly CompiledRuleBase _compiled;
    private readonly PointEvaluator _points;
    private readonly IntervalEvaluator _intervals;
    private readonly bool[] _isSet;
    private readonly double[] _start;
    private readonly CaseSpan _centre;
    private readonly CaseSpan _trial;
    private readonly double[] _activations;
    private readonly double[] _shares;
    private readonly double[] _logOdds;

    /// <param name="compiled">The rule base.</param>
    /// <param name="features">The case as it is.</param>
    /// <param name="position">target or third-party.</param>
    /// <param name="options">Prior and centring.</param>
    public Trial(CompiledRuleBase compiled, CaseFeatures features, string position, ScoringOptions options)
    {
        _compiled = compiled;
        _points = new PointEvaluator(compiled.Program, compiled.Places);
        _intervals = new IntervalEvaluator(compiled);
        _isSet = compiled.Vector.IsSet(features);
        _start = StartingPoint.Of(compiled, position, options);
        _centre = compiled.Vector.Centre(features);
        _trial = _centre.Copy();
        _activations = new double[compiled.Program.Rules.Count];
        _shares = new double[compiled.Program.Effects.Count];
        _logOdds = new double[_start.Length];
        First = Leading(Evaluate([], []));
    }

    /// <summary>The case as it is; what is not open has one value.</summary>
    public double[] Centre => _centre.Low;

    /// <summary>Index of the option that is first as things are.</summary>
    public int First { get; }

    /// <summary>Log-odds by which <paramref name="wanted"/> leads every other option after two changes; negative while it does not.</summary>
    /// <param name="wanted">Index of the option, or −1 for anyone but the present first.</param>
    /// <param name="one">Places set by one change.</param>
    /// <param name="other">Places set by the other; may be empty.</param>
    public double Lead(int wanted, (int Place, double Value)[] one, (int Place, double Value)[] other)
    {
        var logOdds = Evaluate(one, other);
        return wanted >= 0 ? logOdds[wanted] - Best(logOdds, wanted) : Best(logOdds, First) - logOdds[First];
    }

    /// <summary>Whether no value of two dimensions can bring <paramref name="wanted"/> to the front: interval arithmetic, so never wrong.</summary>
    public bool IsHopeless(int wanted, Dimension one, Dimension? other)
    {
        var (low, high) = ((double[])_centre.Low.Clone(), (double[])_centre.High.Clone());
        foreach (var (place, value) in one.Levels.Concat(other?.Levels ?? []).SelectMany(l => l.Values))
        {
            (low[place], high[place]) = (Math.Min(low[place], value), Math.Max(high[place], value));
        }

        var (least, most) = _intervals.LogOdds(low, high, _isSet, _start);
        return wanted >= 0 ? most[wanted] < Best(least, wanted) : Best(most, First) < least[First];
    }

    private double[] Evaluate((int Place, double Value)[] one, (int Place, double Value)[] other)
    {
        var program = _compiled.Program;
        _centre.Low.CopyTo(_trial.Low, 0);
        _centre.High.CopyTo(_trial.High, 0);
        Set(one);
        Set(other);
        program.ComputeFactors(_trial, _isSet);
        _points.Shares(_trial, program.Parameters.Kappa, program.Parameters.Rho, program.Parameters.Lambda, _activations, _shares);
        _start.CopyTo(_logOdds, 0);
        foreach (var group in program.Groups)
        {
            for (var e = group.First; group.ForChoice && e < group.First + group.Count; e++)
            {
                _logOdds[group.Option] += group.Sign * _shares[e];
            }
        }

        return _logOdds;
    }

    private void Set((int Place, double Value)[] values)
    {
        foreach (var (place, value) in values)
        {
            _trial.Low[place] = _trial.High[place] = value;
        }
    }

    /// <summary>As the scorer orders: rounded, then by name.</summary>
    private int Leading(double[] logOdds) => Enumerable.Range(0, logOdds.Length)
        .OrderByDescending(o => Math.Round(logOdds[o], 9))
        .ThenBy(o => _compiled.Program.Options[o], StringComparer.Ordinal)
        .First();

    private static double Best(double[] logOdds, int except)
    {
        var best = double.NegativeInfinity;
        for (var o = 0; o < logOdds.Length; o++)
        {
            best = o == except ? best : Math.Max(best, logOdds[o]);
        }

        return best;
    }
}
