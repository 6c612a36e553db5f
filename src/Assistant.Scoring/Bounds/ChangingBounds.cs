using Assistant.Scoring.Cases;
using Assistant.Scoring.Compilation;
using Assistant.Scoring.Counterfactuals;

namespace Assistant.Scoring.Bounds;

/// <summary>Bounds of every option's log-odds while some features may take any value tried, computed only where these bear on something. For one thread.</summary>
internal sealed class ChangingBounds
{
    private readonly RuleProgram _program;
    private readonly IntervalEvaluator _intervals;
    private readonly bool[] _isSet;
    private readonly double[] _start;
    private readonly CaseBounds _before;
    private readonly CaseBounds _now;

    /// <param name="compiled">The rule base.</param>
    /// <param name="centre">The case as it is.</param>
    /// <param name="isSet">Factors that are set and so not computed.</param>
    /// <param name="start">Per option: base rate less typical shares, in log-odds.</param>
    public ChangingBounds(CompiledRuleBase compiled, CaseSpan centre, bool[] isSet, double[] start)
    {
        (_program, _isSet, _start) = (compiled.Program, isSet, start);
        _intervals = new IntervalEvaluator(compiled);
        _before = new CaseBounds(_program, (double[])centre.Low.Clone(), (double[])centre.High.Clone());
        _intervals.Compute(_before, isSet);
        _now = _before.Copy();
        (Least, Most) = (new double[start.Length], new double[start.Length]);
        for (var option = 0; option < start.Length; option++)
        {
            Sum(option, _before);
        }

        (LeastBefore, MostBefore) = ((double[])Least.Clone(), (double[])Most.Clone());
    }

    /// <summary>Lowest log-odds by option.</summary>
    public double[] Least { get; }

    /// <summary>Highest log-odds by option.</summary>
    public double[] Most { get; }

    private double[] LeastBefore { get; }

    private double[] MostBefore { get; }

    /// <summary>Lets one or two dimensions take any value they offer; everything else is as it was.</summary>
    public void Widen(Affected affected, Dimension one, Dimension? other)
    {
        one.Widen(_now.Low, _now.High);
        other?.Widen(_now.Low, _now.High);
        _intervals.Compute(affected, _now, _isSet);
        LeastBefore.CopyTo(Least, 0);
        MostBefore.CopyTo(Most, 0);
        foreach (var option in affected.Options)
        {
            Sum(option, _now);
        }

        _now.Restore(_before, affected, [.. one.Places, .. other?.Places ?? []]);
    }

    private void Sum(int option, CaseBounds bounds)
    {
        var (least, most) = (_start[option], _start[option]);
        foreach (var g in _program.ChoiceGroups[option])
        {
            var isSupport = _program.Groups[g].Supports;
            least += isSupport ? bounds.Few[g] : -bounds.Many[g];
            most += isSupport ? bounds.Many[g] : -bounds.Few[g];
        }

        (Least[option], Most[option]) = (least, most);
    }
}
