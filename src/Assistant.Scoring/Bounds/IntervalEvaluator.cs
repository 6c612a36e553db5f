using Assistant.Scoring.Compilation;
using Assistant.Scoring.Points;

namespace Assistant.Scoring.Bounds;

/// <summary>The plain formula over intervals: sound, and wide where one missing feature feeds both sides (scoring method, section 7).</summary>
internal sealed class IntervalEvaluator(CompiledRuleBase compiled)
{
    /// <summary>Lowest and highest log-odds of every option while each feature stays within its bounds.</summary>
    /// <param name="low">Lowest values; places of factors and rules are overwritten.</param>
    /// <param name="high">Highest values; likewise.</param>
    /// <param name="isSet">Factors that are set and so not computed.</param>
    /// <param name="start">Per option: base rate less typical shares, in log-odds.</param>
    public (double[] Low, double[] High) LogOdds(double[] low, double[] high, bool[] isSet, double[] start)
    {
        var program = compiled.Program;
        foreach (var (feature, value) in program.Factors)
        {
            if (value is not null && !isSet[feature])
            {
                (low[feature], high[feature]) = value.Between(low, high);
            }
        }

        var (least, most) = Activations(low, high);
        var (lowest, highest) = ((double[])start.Clone(), (double[])start.Clone());
        foreach (var group in program.Groups.Where(g => g.ForChoice))
        {
            var (few, many) = (Sum(group, least), Sum(group, most));
            lowest[group.Option] += group.Supports ? few : -many;
            highest[group.Option] += group.Supports ? many : -few;
        }

        return (lowest, highest);
    }

    private (double[] Least, double[] Most) Activations(double[] low, double[] high)
    {
        var rules = compiled.Program.Rules;
        var lambda = compiled.Program.Parameters.Lambda;
        var (least, most) = (new double[rules.Count], new double[rules.Count]);
        for (var r = 0; r < rules.Count; r++)
        {
            (least[r], most[r]) = rules[r].Between(low, high, lambda);
            if (rules[r].OwnFeature is >= 0 and var own)
            {
                (low[own], high[own]) = (least[r], most[r]);
            }
        }

        return (least, most);
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
