using Assistant.Scoring.Cases;
using Assistant.Scoring.Compilation;

namespace Assistant.Scoring.Points;

/// <summary>One case at its centre under one change after another: each change is computed from the case as it is, and only where it arrives.</summary>
/// <remarks>The numbers are to the bit those of <see cref="PointEvaluator"/>. For one thread.</remarks>
internal sealed class ChangingCase
{
    private readonly RuleProgram _program;
    private readonly PointEvaluator _evaluator;
    private readonly bool[] _isSet;
    private readonly CaseSpan _before;
    private readonly CaseSpan _now;
    private readonly double[] _activationsBefore;
    private readonly double[] _sharesBefore;
    private readonly List<int> _changed = [];
    private Affected? _affected;

    public ChangingCase(CompiledRuleBase compiled, CaseFeatures features)
    {
        _program = compiled.Program;
        _evaluator = new PointEvaluator(_program, compiled.Places);
        _isSet = compiled.Vector.IsSet(features);
        _now = compiled.Vector.Centre(features);
        Activations = new double[_program.Rules.Length];
        Shares = new double[_program.Effects.Length];
        var parameters = _program.Parameters;
        _evaluator.Shares(_now, parameters.Kappa, parameters.Rho, parameters.Lambda, Activations, Shares);
        (_before, _activationsBefore, _sharesBefore) = (_now.Copy(), (double[])Activations.Clone(), (double[])Shares.Clone());
    }

    /// <summary>The case as it is; what is not open has one value.</summary>
    public CaseSpan Before => _before;

    /// <summary>Factors that are set and so not computed.</summary>
    public bool[] IsSet => _isSet;

    /// <summary>Activations after the last change.</summary>
    public double[] Activations { get; }

    /// <summary>Shares after the last change.</summary>
    public double[] Shares { get; }

    /// <summary>Makes a change in place of the one before.</summary>
    /// <param name="affected">What the places set bear on.</param>
    /// <param name="one">Places set.</param>
    /// <param name="other">More of them.</param>
    public void Change(Affected affected, ReadOnlySpan<(int Place, double Value)> one, ReadOnlySpan<(int Place, double Value)> other)
    {
        Restore();
        Set(one);
        Set(other);
        _affected = affected;
        foreach (var f in affected.Factors)
        {
            _program.ComputeFactor(f, _now, _isSet);
        }

        foreach (var r in affected.Rules)
        {
            _evaluator.Activate(r, _now, _program.Parameters.Lambda, Activations);
        }

        foreach (var group in affected.Groups)
        {
            _evaluator.Share(group, _program.Parameters.Kappa, Activations, Shares);
        }
    }

    private void Set(ReadOnlySpan<(int Place, double Value)> values)
    {
        foreach (var (place, value) in values)
        {
            _now.Low[place] = _now.High[place] = value;
            _changed.Add(place);
        }
    }

    private void Restore()
    {
        foreach (var place in _changed)
        {
            Restore(place);
        }

        _changed.Clear();
        if (_affected is not { } affected)
        {
            return;
        }

        foreach (var f in affected.Factors)
        {
            Restore(_program.Factors[f].Feature);
        }

        foreach (var r in affected.Rules)
        {
            Activations[r] = _activationsBefore[r];
            if (_program.Rules[r].OwnFeature is >= 0 and var own)
            {
                Restore(own);
            }
        }

        foreach (var group in affected.Groups)
        {
            _sharesBefore.AsSpan(group.First, group.Count).CopyTo(Shares.AsSpan(group.First));
        }
    }

    private void Restore(int place) => (_now.Low[place], _now.High[place]) = (_before.Low[place], _before.High[place]);
}
