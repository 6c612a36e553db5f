namespace Assistant.Scoring.Compilation;

/// <summary>The bands of one feature for rising or for falling ramps, each with the rules it does not silence.</summary>
internal sealed class FeatureBands
{
    /// <summary>More cuts are thinned, so that the sets stay small beside the rules; a band may then keep rules that are silent in a part of it.</summary>
    private const int MostCuts = 64;

    private const int Steps = 64;

    private readonly int _words;
    private readonly double[] _cuts;

    /// <summary>Equal steps from the first cut to the last, each with the number of cuts before it: where the search for a band begins.</summary>
    private readonly int[] _before = new int[Steps];

    private readonly double _perStep;

    /// <summary>One set after another, by band.</summary>
    private readonly ulong[] _met;

    /// <param name="place">Place of the feature.</param>
    /// <param name="falling">Whether ramps fall: silent from their cut on; rising ones are silent up to it.</param>
    /// <param name="ramps">Cut and rule of every ramp.</param>
    /// <param name="words">Length of a set of rules.</param>
    public FeatureBands(int place, bool falling, (double Cut, int Rule)[] ramps, int words)
    {
        (Place, Falling, _words) = (place, falling, words);
        double[] all = [.. ramps.Select(r => r.Cut).Distinct().Order()];
        _cuts = all.Length <= MostCuts ? all : [.. Enumerable.Range(0, MostCuts).Select(i => all[(int)((long)i * all.Length / MostCuts)])];
        _perStep = _cuts[^1] > _cuts[0] ? (Steps - 1) / (_cuts[^1] - _cuts[0]) : 0;
        for (var step = 0; step < Steps; step++)
        {
            _before[step] = _cuts.Count(cut => StepOf(cut) < step);
        }

        _met = [.. Enumerable.Range(0, _cuts.Length + 1).SelectMany(band => SetOf(band, ramps))];
    }

    public int Place { get; }

    public bool Falling { get; }

    /// <summary>The rules that a value does not silence.</summary>
    public ReadOnlySpan<ulong> Met(double value)
    {
        // A cut of an earlier step lies behind the value for certain. A rising ramp still sleeps at its cut, a falling one already does.
        var (cuts, band) = (_cuts, _before[StepOf(value)]);
        while (band < cuts.Length && (Falling ? value >= cuts[band] : value > cuts[band]))
        {
            band++;
        }

        return _met.AsSpan(band * _words, _words);
    }

    private int StepOf(double value) => (int)Math.Clamp((value - _cuts[0]) * _perStep, 0, Steps - 1);

    /// <summary>Band b lies after b cuts: some value of it must leave the ramp awake.</summary>
    private ulong[] SetOf(int band, (double Cut, int Rule)[] ramps)
    {
        var set = new ulong[_words];
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
