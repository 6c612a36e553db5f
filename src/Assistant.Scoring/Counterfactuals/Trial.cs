using Assistant.Scoring.Bounds;
using Assistant.Scoring.Cases;
using Assistant.Scoring.Compilation;
using Assistant.Scoring.Points;

namespace Assistant.Scoring.Counterfactuals;

/// <summary>One case under trial changes: how far the wanted option leads all others.</summary>
internal sealed class Trial
{
    private readonly RuleProgram _program;
    private readonly ChangingCase _case;
    private readonly ChangingBounds _bounds;
    private readonly double[] _start;
    private readonly double[] _before;
    private readonly double[] _now;
    private Affected _affected = new([], [], [], []);

    /// <param name="compiled">The rule base.</param>
    /// <param name="features">The case as it is.</param>
    /// <param name="position">target or third-party.</param>
    /// <param name="options">Prior and centring.</param>
    public Trial(CompiledRuleBase compiled, CaseFeatures features, string position, ScoringOptions options)
    {
        _program = compiled.Program;
        _case = new ChangingCase(compiled, features);
        _start = StartingPoint.Of(compiled, position, options);
        _bounds = new ChangingBounds(compiled, _case.Before, _case.IsSet, _start);
        _before = [.. Enumerable.Range(0, _start.Length).Select(LogOddsOf)];
        _now = new double[_start.Length];
        First = Leading(_before);
    }

    /// <summary>The case as it is; what is not open has one value.</summary>
    public double[] Centre => _case.Before.Low;

    /// <summary>Index of the option that is first as things are.</summary>
    public int First { get; }

    /// <summary>Turns to one or two dimensions: all changes tried from now on are theirs.</summary>
    /// <returns>False where no value of them can bring <paramref name="wanted"/> to the front: interval arithmetic, so never wrong.</returns>
    public bool TurnTo(int wanted, Dimension one, Dimension? other)
    {
        _affected = _program.Reach.Of([.. one.Places, .. other?.Places ?? []]);
        _bounds.Widen(_affected, one, other);
        var (least, most) = (_bounds.Least, _bounds.Most);
        return wanted >= 0 ? most[wanted] >= Best(least, wanted) : Best(most, First) >= least[First];
    }

    /// <summary>Log-odds by which <paramref name="wanted"/> leads every other option after two changes; negative while it does not.</summary>
    /// <param name="wanted">Index of the option, or −1 for anyone but the present first.</param>
    /// <param name="one">Places set by one change.</param>
    /// <param name="other">Places set by the other; may be empty.</param>
    public double Lead(int wanted, ReadOnlySpan<(int Place, double Value)> one, ReadOnlySpan<(int Place, double Value)> other)
    {
        _case.Change(_affected, one, other);
        _before.CopyTo(_now, 0);
        foreach (var option in _affected.Options)
        {
            _now[option] = LogOddsOf(option);
        }

        return wanted >= 0 ? _now[wanted] - Best(_now, wanted) : Best(_now, First) - _now[First];
    }

    private double LogOddsOf(int option)
    {
        var (first, count) = _program.ChoiceEffects[option];
        var logOdds = _start[option];
        for (var e = first; e < first + count; e++)
        {
            logOdds += _program.Signs[e] * _case.Shares[e];
        }

        return logOdds;
    }

    /// <summary>As the scorer orders: rounded, then by name.</summary>
    private int Leading(double[] logOdds) => Enumerable.Range(0, logOdds.Length)
        .OrderByDescending(o => Math.Round(logOdds[o], 9))
        .ThenBy(o => _program.Options[o], StringComparer.Ordinal)
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
