using System.Numerics;
using System.Runtime.InteropServices;
using Assistant.RuleBase.Conditions;

namespace Assistant.Scoring.Compilation;

/// <summary>Which rules can apply at all, looked up by the band each feature lies in: one set of rules per feature and band, met in all of them.</summary>
/// <remarks>
/// A ramp is silent on one side of a cut, so between two neighbouring cuts of a feature the same rules are silent. Sets are bits, 64 rules a word.
/// Only ramps a rule cannot do without are looked at (itself, or the parts of its <c>all</c>); what else it asks is for its degree to tell.
/// </remarks>
internal sealed class RuleBands
{
    private readonly FeatureBands[] _bands;
    private readonly ulong[] _all;

    public RuleBands(IReadOnlyList<CompiledRule> rules, FeatureTable features)
    {
        Words = ((rules.Count + 63) / 64 + Vector<ulong>.Count - 1) / Vector<ulong>.Count * Vector<ulong>.Count;
        _all = new ulong[Words];
        for (var r = 0; r < rules.Count; r++)
        {
            _all[r / 64] |= 1UL << (r % 64);
        }

        _bands =
        [
            .. from r in Enumerable.Range(0, rules.Count)
               from ramp in Necessary(rules[r].Rule.When)
               group (Cut: ramp.Falling ? SilentFrom(ramp) : ramp.Low, Rule: r) by (Place: features.IndexOf(ramp.Feature), ramp.Falling) into ofFeature
               orderby ofFeature.Key.Place, ofFeature.Key.Falling
               select new FeatureBands(ofFeature.Key.Place, ofFeature.Key.Falling, [.. ofFeature], Words),
        ];
    }

    /// <summary>Length of a set of rules.</summary>
    public int Words { get; }

    /// <summary>Rules that may apply while every feature lies within its bounds; all others do not.</summary>
    /// <param name="low">Lowest values, factors computed.</param>
    /// <param name="high">Highest values.</param>
    /// <param name="rules">Receives the set, <see cref="Words"/> long.</param>
    public void Find(ReadOnlySpan<double> low, ReadOnlySpan<double> high, Span<ulong> rules)
    {
        _all.CopyTo(rules);
        var left = MemoryMarshal.Cast<ulong, Vector<ulong>>(rules);
        foreach (var bands in _bands)
        {
            var met = MemoryMarshal.Cast<ulong, Vector<ulong>>(bands.Met(bands.Falling ? low[bands.Place] : high[bands.Place]));
            for (var w = 0; w < left.Length; w++)
            {
                left[w] &= met[w];
            }
        }
    }

    private static IEnumerable<Condition.Ramp> Necessary(Condition condition) => condition switch
    {
        Condition.Ramp ramp => [ramp],
        Condition.All all => all.Parts.SelectMany(Necessary),
        _ => [],
    };

    /// <summary>The least value at which a falling ramp is silent, to the last bit as <see cref="RampDegree"/> computes it.</summary>
    private static double SilentFrom(Condition.Ramp ramp)
    {
        var scale = 1 / (ramp.High - ramp.Low);
        var (awake, silent) = (Place(ramp.Low), Place(ramp.High + (ramp.High - ramp.Low)));
        while (silent - awake > 1)
        {
            var middle = awake + ((silent - awake) / 2);
            (awake, silent) = IsSilent(At(middle)) ? (awake, middle) : (middle, silent);
        }

        return At(silent);

        bool IsSilent(double x) => 1 - Math.Clamp((x - ramp.Low) * scale, 0, 1) == 0;
    }

    /// <summary>Where a number stands among all there are; neighbours differ by one.</summary>
    private static Int128 Place(double x) => BitConverter.DoubleToInt64Bits(x) is var bits && bits >= 0 ? bits : long.MinValue - (Int128)bits;

    private static double At(Int128 place) => BitConverter.Int64BitsToDouble(place >= 0 ? (long)place : (long)(long.MinValue - place));
}
