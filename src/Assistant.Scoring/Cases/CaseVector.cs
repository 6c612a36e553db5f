using Assistant.RuleBase.Conditions;
using Assistant.Scoring.Compilation;
using Assistant.Scoring.Draws;

namespace Assistant.Scoring.Cases;

/// <summary>Turns readings into the numbers conditions are evaluated on: a centre, bounds, and lanes of draws.</summary>
internal sealed class CaseVector(RuleProgram program, ReferenceCases reference)
{
    private readonly IReadOnlyList<ReferenceDistribution> _reference = reference.Distributions;

    /// <summary>By feature: how a factor is computed; null for all else.</summary>
    private readonly Degree?[] _computed = Computed(program);

    /// <summary>The case at its centre. A missing figure, tie or distance is left open over what the reference cases show; the rules decide what follows.</summary>
    public CaseSpan Centre(CaseFeatures features) => Span(features, features.Readings.Any(IsOpen) ? IsOpen : null);

    /// <summary>Many cases at their centres, side by side; the numbers are those of <see cref="Centre"/>.</summary>
    public CaseColumns Centres(IReadOnlyList<CaseFeatures> cases) => Columns(cases, IsOpen);

    /// <summary>The same as if no figure, tie or distance had been recorded for any of them.</summary>
    public CaseColumns WithoutRecords(IReadOnlyList<CaseFeatures> cases) => Columns(cases, r => IsOpen(r) || r.IsRecorded);

    private CaseColumns Columns(IReadOnlyList<CaseFeatures> cases, Func<FeatureReading, bool> isOpen)
    {
        var columns = new CaseColumns(new LaneSpan[program.Features.Count], cases.Count);
        Parallel.For(0, program.Features.Count, f => columns.Features[f] = Column(f, cases, isOpen));
        foreach (var (feature, value) in program.Factors)
        {
            if (value is not null)
            {
                columns.Features[feature] = Computed(feature, value.Across(columns), cases);
                columns.Release();
            }
        }

        return columns;
    }

    private LaneSpan Column(int f, IReadOnlyList<CaseFeatures> cases, Func<FeatureReading, bool> isOpen)
    {
        var low = new double[cases.Count];
        double[]? high = null;
        var isMeasured = IsMeasured(program.Features[f]);
        for (var c = 0; c < low.Length; c++)
        {
            ref readonly var reading = ref cases[c].Readings[f];
            var isLeftOpen = isMeasured && isOpen(reading);
            if (isLeftOpen)
            {
                high ??= (double[])low.Clone();
            }

            low[c] = isLeftOpen ? _reference[f].Low : reading.IsKnown ? reading.Value : _reference[f].Median;
            if (high is not null)
            {
                high[c] = isLeftOpen ? _reference[f].High : low[c];
            }
        }

        return high is null ? new LaneSpan(new Lane(low)) : new LaneSpan(new Lane(low), new Lane(high));
    }

    /// <summary>A computed factor in columns of its own, except where a case sets it.</summary>
    private static LaneSpan Computed(int feature, LaneSpan computed, IReadOnlyList<CaseFeatures> cases)
    {
        var low = Kept(computed.Low);
        return computed.IsPoint ? new LaneSpan(low) : new LaneSpan(low, Kept(computed.High));

        Lane Kept(Lane lane)
        {
            var kept = new double[cases.Count];
            for (var c = 0; c < kept.Length; c++)
            {
                kept[c] = cases[c].Readings[feature] is { IsKnown: true } set ? set.Value : lane[c];
            }

            return new Lane(kept);
        }
    }

    private CaseSpan Span(CaseFeatures features, Func<FeatureReading, bool>? isOpen)
    {
        var low = new double[program.Features.Count];
        for (var f = 0; f < low.Length; f++)
        {
            low[f] = features.Readings[f].IsKnown ? features.Readings[f].Value : _reference[f].Median;
        }

        var high = isOpen is null ? low : (double[])low.Clone();
        for (var f = 0; isOpen is not null && f < low.Length; f++)
        {
            if (IsMeasured(program.Features[f]) && isOpen(features.Readings[f]))
            {
                (low[f], high[f]) = (_reference[f].Low, _reference[f].High);
            }
        }

        var span = new CaseSpan(low, high);
        program.ComputeFactors(span, IsSet(features));
        return span;
    }

    private static bool IsOpen(FeatureReading reading) => !reading.IsKnown;

    private static bool IsMeasured(Feature feature) => feature.Kind is FeatureKind.Indicator or FeatureKind.Tie or FeatureKind.Dyad;

    /// <summary>Lowest and highest values; factors by interval arithmetic.</summary>
    public (double[] Low, double[] High) Bounds(CaseFeatures features)
    {
        var (low, high) = (new double[program.Features.Count], new double[program.Features.Count]);
        var isSet = IsSet(features);
        for (var f = 0; f < low.Length; f++)
        {
            (low[f], high[f]) = Bounds(f, features.Readings[f]);
        }

        foreach (var (feature, value) in program.Factors)
        {
            if (value is not null && !isSet[feature])
            {
                (low[feature], high[feature]) = value.Between(low, high);
            }
        }

        return (low, high);
    }

    /// <summary>A feature over all draws: one number where it is known and sound.</summary>
    public Lane LaneOf(int f, CaseFeatures features, DrawContext context)
    {
        var reading = features.Readings[f];
        if (reading.Kind == ReadingKind.Known && reading.Jitter == 0)
        {
            return new Lane(reading.Value);
        }

        if (!reading.IsKnown && _computed[f] is { } computed)
        {
            return computed.Over(context);
        }

        if (program.Features[f].Kind == FeatureKind.Rule)
        {
            return new Lane(0);
        }

        var draws = reference.Draws[f].Value;
        return reading.Kind switch
        {
            ReadingKind.Unknown => new Lane(draws.Unknown),
            ReadingKind.NotCoded => new Lane(draws.NotCoded),
            ReadingKind.Known => Scaled(draws.Doubt, reading.Value, reading.Jitter * _reference[f].Spread, context),
            _ => Scaled(draws.Uniform, reading.Low, reading.High - reading.Low, context),
        };
    }

    /// <summary>ground + scale · numbers, draw by draw.</summary>
    private static Lane Scaled(double[] numbers, double ground, double scale, DrawContext context)
    {
        var values = context.Rent();
        Vectors.Scale(numbers, ground, scale, values.AsSpan(0, context.Draws));
        return new Lane(values);
    }

    /// <summary>Bounds of what <see cref="LaneOf"/> draws.</summary>
    public (double Low, double High) Within(int f, CaseFeatures features, DrawContext context)
    {
        var reading = features.Readings[f];
        return reading.Kind switch
        {
            ReadingKind.Unknown when _computed[f] is { } computed => computed.Within(context),
            _ when program.Features[f].Kind == FeatureKind.Rule => (reading.Value, reading.Value),
            _ => Bounds(f, reading),
        };
    }

    private (double Low, double High) Bounds(int f, FeatureReading reading)
    {
        var doubt = reading.Jitter * _reference[f].Spread * FeatureDraws.FurthestDoubt;
        return reading.IsKnown ? (reading.Low - doubt, reading.High + doubt) : (_reference[f].Low, _reference[f].High);
    }

    /// <summary>How the feature is spread over the reference cases.</summary>
    public ReferenceDistribution ReferenceOf(int feature) => _reference[feature];

    private static Degree?[] Computed(RuleProgram program)
    {
        var computed = new Degree?[program.Features.Count];
        foreach (var (feature, value) in program.Factors)
        {
            computed[feature] = value;
        }

        return computed;
    }

    /// <summary>Marks the factors the user set: they are not computed.</summary>
    public bool[] IsSet(CaseFeatures features)
    {
        var isSet = new bool[program.Features.Count];
        foreach (var (feature, _) in program.Factors)
        {
            isSet[feature] = features.Readings[feature].IsKnown;
        }

        return isSet;
    }
}
