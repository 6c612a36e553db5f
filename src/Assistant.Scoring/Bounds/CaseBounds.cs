using Assistant.Scoring.Compilation;

namespace Assistant.Scoring.Bounds;

/// <summary>The lowest and highest of everything computed for one case.</summary>
internal sealed class CaseBounds(RuleProgram program, double[] low, double[] high)
{
    /// <summary>By place of the feature vector.</summary>
    public double[] Low => low;

    /// <summary>By place of the feature vector.</summary>
    public double[] High => high;

    /// <summary>Activations, by rule.</summary>
    public double[] Least { get; private init; } = new double[program.Rules.Length];

    /// <summary>Activations, by rule.</summary>
    public double[] Most { get; private init; } = new double[program.Rules.Length];

    /// <summary>Damped sums, by group.</summary>
    public double[] Few { get; private init; } = new double[program.Groups.Length];

    /// <summary>Damped sums, by group.</summary>
    public double[] Many { get; private init; } = new double[program.Groups.Length];

    public CaseBounds Copy() => new(program, (double[])low.Clone(), (double[])high.Clone())
    {
        Least = (double[])Least.Clone(), Most = (double[])Most.Clone(), Few = (double[])Few.Clone(), Many = (double[])Many.Clone(),
    };

    /// <summary>Takes back what a change of some places moved.</summary>
    public void Restore(CaseBounds before, Affected affected, ReadOnlySpan<int> places)
    {
        foreach (var place in places)
        {
            (low[place], high[place]) = (before.Low[place], before.High[place]);
        }

        foreach (var f in affected.Factors)
        {
            var place = program.Factors[f].Feature;
            (low[place], high[place]) = (before.Low[place], before.High[place]);
        }

        foreach (var r in affected.Rules)
        {
            (Least[r], Most[r]) = (before.Least[r], before.Most[r]);
            if (program.Rules[r].OwnFeature is >= 0 and var own)
            {
                (low[own], high[own]) = (before.Low[own], before.High[own]);
            }
        }

        foreach (var group in affected.Groups)
        {
            (Few[group.Place], Many[group.Place]) = (before.Few[group.Place], before.Many[group.Place]);
        }
    }
}
