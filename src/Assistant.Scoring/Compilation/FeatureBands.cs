namespace Assistant.Scoring.Compilation;

/// <summary>The bands of one feature for rising or for falling ramps, each with the rules it does not silence.</summary>
internal sealed class FeatureBands
{
    /// <summary>More cuts are thinned, so that the sets stay small beside the rules; a band may then keep rules that are silent in a part of it.</summary>
    private const int MostCuts = 64;

    private readonly double[] _cuts;
    private readonly ulong[][] _met;

    /// <param name="place">Place of the feature.</param>
    /// <param name="falling">Whether ramps fall: silent from their cut on; rising ones are silent up to it.</param>
    /// <param name="ramps">Cut and rule of every ramp.</param>
    /// <param name="words">Length of a set of rules.</param>
    public FeatureBands(int place, bool falling, (double Cut, int Rule)[] ramps, int words)
    {
        (Place, Falling) = (place, falling);
        double[] all = [.. ramps.Select(r => r.Cut).Distinct().Order()];
        _cuts = all.Length <= MostCuts ? all : [.. Enumerable.Range(0, MostCuts).Select(i => all[(int)((long)i * all.Length / MostCuts)])];
        _met = [.. Enumerable.Range(0, _cuts.Length + 1).Select(band => SetOf(band, ramps, words))];
    }

    public int Place { get; }

    public bool Falling { get; }

    /// <summary>The rules that a value does not silence.</summary>
    public ulong[] Met(double value)
    {
        // A rising ramp still sleeps at its cut, a falling one already does.
        var cuts = _cuts;
        if (cuts.Length > 8)
        {
            var at = Array.BinarySearch(cuts, value);
            return _met[at < 0 ? ~at : Falling ? at + 1 : at];
        }

        var band = 0;
        foreach (var cut in cuts)
        {
            band += (Falling ? value >= cut : value > cut) ? 1 : 0;
        }

        return _met[band];
    }

    /// <summary>Band b lies after b cuts: some value of it must leave the ramp awake.</summary>
    private ulong[] SetOf(int band, (double Cut, int Rule)[] ramps, int words)
    {
        var set = new ulong[words];
        Array.Fill(set, ulong.MaxValue);
        var (from, to) = (band == 0 ? double.NegativeInfinity : _cuts[band - 1], band == _cuts.Length ? double.PositiveInfinity : _cuts[band]);
        foreach (var (cut, rule) in ramps)
        {
            if (Falling ? from >= cut : to <= cut)
            {
                set[rule / 64] &= ~(1UL << (rule % 64));
            }
        }

        return set;
    }
}
