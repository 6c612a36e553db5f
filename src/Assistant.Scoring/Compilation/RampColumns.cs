using Assistant.RuleBase.Conditions;

namespace Assistant.Scoring.Compilation;

/// <summary>Rules that ask for ramps and nothing else, side by side in one array: evaluated without a walk over conditions, to the same bit.</summary>
/// <remarks>Left out are rules that others look at or that something limits: there are few, and their degree tells.</remarks>
internal sealed class RampColumns
{
    private readonly Ramp[] _ramps;

    /// <summary>By rule: where its ramps begin. They end where those of the next begin; a rule left out has none.</summary>
    private readonly int[] _first;

    public RampColumns(IReadOnlyList<CompiledRule> rules, FeatureTable features)
    {
        var ramps = new List<Ramp>(2 * rules.Count);
        _first = new int[rules.Count + 1];
        for (var r = 0; r < rules.Count; r++)
        {
            ramps.AddRange(RampsOf(rules[r]).Select(ramp => new Ramp(features.IndexOf(ramp.Feature), ramp.Falling, ramp.Low, 1 / (ramp.High - ramp.Low))));
            _first[r + 1] = ramps.Count;
        }

        _ramps = [.. ramps];
    }

    /// <summary>Whether the rule stands here.</summary>
    public bool Hold(int rule) => _first[rule + 1] > _first[rule];

    /// <summary>The activation of a rule that stands here: the least degree of its ramps.</summary>
    public double At(int rule, ReadOnlySpan<double> features)
    {
        var least = double.PositiveInfinity;
        foreach (ref readonly var ramp in Of(rule))
        {
            least = Math.Min(least, ramp.At(features[ramp.Feature]));
        }

        return least;
    }

    /// <summary>The lowest and highest activation while every feature stays within its bounds.</summary>
    public (double Low, double High) Between(int rule, ReadOnlySpan<double> low, ReadOnlySpan<double> high)
    {
        var (least, most) = (double.PositiveInfinity, double.PositiveInfinity);
        foreach (ref readonly var ramp in Of(rule))
        {
            var (a, b) = (ramp.At(low[ramp.Feature]), ramp.At(high[ramp.Feature]));
            (least, most) = ramp.Falling ? (Math.Min(least, b), Math.Min(most, a)) : (Math.Min(least, a), Math.Min(most, b));
        }

        return (least, most);
    }

    private ReadOnlySpan<Ramp> Of(int rule) => _ramps.AsSpan(_first[rule].._first[rule + 1]);

    private static IEnumerable<Condition.Ramp> RampsOf(CompiledRule rule) => (rule, rule.Rule.When) switch
    {
        ({ WeakenedBy: not null } or { StrengthenedBy: not null } or { OwnFeature: >= 0 }, _) => [],
        (_, Condition.Ramp ramp) => [ramp],
        (_, Condition.All { Parts: var parts }) when parts.All(part => part is Condition.Ramp) => parts.Cast<Condition.Ramp>(),
        _ => [],
    };

    /// <summary>As <see cref="RampDegree"/> computes it.</summary>
    private readonly record struct Ramp(int Feature, bool Falling, double Low, double Scale)
    {
        public double At(double x)
        {
            var degree = Math.Clamp((x - Low) * Scale, 0, 1);
            return Falling ? 1 - degree : degree;
        }
    }
}
