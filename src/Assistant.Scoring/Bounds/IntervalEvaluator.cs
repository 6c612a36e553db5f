using Assistant.Scoring.Compilation;
using Assistant.Scoring.Points;

namespace Assistant.Scoring.Bounds;

/// <summary>The plain formula over intervals: sound, and wide where one missing feature feeds both sides (scoring method, section 7).</summary>
internal sealed class IntervalEvaluator(CompiledRuleBase compiled)
{
    private readonly Affected _everything = new(
        [.. Enumerable.Range(0, compiled.Program.Factors.Length)], [.. Enumerable.Range(0, compiled.Program.Rules.Length)],
        compiled.Program.Groups, [.. Enumerable.Range(0, compiled.Program.Options.Count)]);

    /// <summary>Lowest and highest log-odds of every option while each feature stays within its bounds.</summary>
    /// <param name="low">Lowest values; places of factors and rules are overwritten.</param>
    /// <param name="high">Highest values; likewise.</param>
    /// <param name="isSet">Factors that are set and so not computed.</param>
    /// <param name="start">Per option: base rate less typical shares, in log-odds.</param>
    public (double[] Low, double[] High) LogOdds(double[] low, double[] high, bool[] isSet, double[] start)
    {
        var bounds = new CaseBounds(compiled.Program, low, high);
        Compute(bounds, isSet);
        var (lowest, highest) = ((double[])start.Clone(), (double[])start.Clone());
        for (var g = 0; g < compiled.Program.Groups.Length; g++)
        {
            var group = compiled.Program.Groups[g];
            if (group.ForChoice)
            {
                lowest[group.Option] += group.Supports ? bounds.Few[g] : -bounds.Many[g];
                highest[group.Option] += group.Supports ? bounds.Many[g] : -bounds.Few[g];
            }
        }

        return (lowest, highest);
    }

    /// <summary>Computes everything that follows from the bounds of the features.</summary>
    public void Compute(CaseBounds bounds, bool[] isSet) => Compute(_everything, bounds, isSet);

    /// <summary>Computes anew what some features bear on.</summary>
    public void Compute(Affected affected, CaseBounds bounds, bool[] isSet)
    {
        var (program, low, high) = (compiled.Program, bounds.Low, bounds.High);
        foreach (var f in affected.Factors)
        {
            var (feature, value) = program.Factors[f];
            if (value is not null && !isSet[feature])
            {
                (low[feature], high[feature]) = value.Between(low, high);
            }
        }

        foreach (var r in affected.Rules)
        {
            (bounds.Least[r], bounds.Most[r]) = program.Rules[r].Between(low, high, program.Parameters.Lambda);
            if (program.Rules[r].OwnFeature is >= 0 and var own)
            {
                (low[own], high[own]) = (bounds.Least[r], bounds.Most[r]);
            }
        }

        foreach (var group in affected.Groups)
        {
            (bounds.Few[group.Place], bounds.Many[group.Place]) = (Sum(group, bounds.Least), Sum(group, bounds.Most));
        }
    }

    /// <summary>The damped sum rises with each of its terms, so its ends are the sums of their ends.</summary>
    private double Sum(EffectGroup group, double[] activations)
    {
        var parameters = compiled.Program.Parameters;
        Span<double> terms = group.Count <= 64 ? stackalloc double[group.Count] : new double[group.Count];
        for (var i = 0; i < group.Count; i++)
        {
            var effect = compiled.Program.Effects[group.First + i];
            terms[i] = activations[effect.Rule] * parameters.Kappa * effect.LogOdds;
        }

        return GroupShares.Sum(terms, parameters.Rho);
    }
}
