using Assistant.Scoring.Cases;
using Assistant.Scoring.Draws;

namespace Assistant.Scoring.Compilation;

/// <summary><c>all</c> is the least of its parts, <c>any</c> the greatest.</summary>
internal sealed class ExtremeDegree(Degree[] parts, bool greatest) : Degree
{
    public override double At(ReadOnlySpan<double> features)
    {
        var extreme = parts[0].At(features);
        for (var i = 1; i < parts.Length; i++)
        {
            extreme = Pick(extreme, parts[i].At(features));
        }

        return extreme;
    }

    public override (double Low, double High) Between(ReadOnlySpan<double> low, ReadOnlySpan<double> high)
    {
        var (extremeLow, extremeHigh) = parts[0].Between(low, high);
        for (var i = 1; i < parts.Length; i++)
        {
            var (partLow, partHigh) = parts[i].Between(low, high);
            (extremeLow, extremeHigh) = (Pick(extremeLow, partLow), Pick(extremeHigh, partHigh));
        }

        return (extremeLow, extremeHigh);
    }

    public override double Steepness(ReadOnlySpan<double> features)
    {
        var steepest = 0.0;
        foreach (var part in parts)
        {
            steepest = Math.Max(steepest, part.Steepness(features));
        }

        return steepest;
    }

    public override (double Low, double High) Within(DrawContext context)
    {
        var (extremeLow, extremeHigh) = parts[0].Within(context);
        for (var i = 1; i < parts.Length; i++)
        {
            var (partLow, partHigh) = parts[i].Within(context);
            (extremeLow, extremeHigh) = (Pick(extremeLow, partLow), Pick(extremeHigh, partHigh));
        }

        return (extremeLow, extremeHigh);
    }

    protected override Lane Drawn(DrawContext context)
    {
        var lanes = new Lane[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            lanes[i] = parts[i].Over(context);
        }

        return Extreme(lanes, context);
    }

    public override LaneSpan Across(CaseColumns cases)
    {
        var (low, high, isPoint) = (new Lane[parts.Length], new Lane[parts.Length], true);
        for (var i = 0; i < parts.Length; i++)
        {
            var span = parts[i].Across(cases);
            (low[i], high[i]) = (span.Low, span.High);
            isPoint &= span.IsPoint;
        }

        var least = Extreme(low, cases);
        return isPoint ? new LaneSpan(least) : new LaneSpan(least, Extreme(high, cases));
    }

    /// <summary>Constants are joined to one number first; a lane may belong to a feature shared with other rules, so the extreme gets a buffer of its own.</summary>
    private Lane Extreme(ReadOnlySpan<Lane> joined, Lanes lanes)
    {
        var constant = greatest ? 0.0 : 1.0;
        double[]? only = null;
        double[]? degrees = null;
        foreach (var lane in joined)
        {
            if (lane.Values is not { } values)
            {
                constant = Pick(constant, lane[0]);
            }
            else if (only is null)
            {
                only = values;
            }
            else
            {
                Vectors.Extreme(degrees ?? only, values, greatest, (degrees ??= lanes.Rent()).AsSpan(0, lanes.Length));
            }
        }

        if (only is null || constant == (greatest ? 1.0 : 0.0))
        {
            return new Lane(constant);
        }

        if (constant != (greatest ? 0.0 : 1.0))
        {
            Vectors.Extreme(degrees ?? only, constant, greatest, (degrees ??= lanes.Rent()).AsSpan(0, lanes.Length));
        }

        return new Lane(degrees ?? only);
    }

    public override void CollectFeatures(ISet<int> features)
    {
        foreach (var part in parts)
        {
            part.CollectFeatures(features);
        }
    }

    private double Pick(double a, double b) => greatest ? Math.Max(a, b) : Math.Min(a, b);
}
