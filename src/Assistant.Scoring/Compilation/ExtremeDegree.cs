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

    public override Lane Over(DrawContext context)
    {
        var constant = greatest ? 0.0 : 1.0;
        double[]? degrees = null;
        foreach (var part in parts)
        {
            var lane = part.Over(context);
            if (lane.IsConstant)
            {
                constant = Pick(constant, lane[0]);
            }
            else if (degrees is null)
            {
                // A lane may belong to a feature shared with other rules, so the extreme gets a buffer of its own.
                degrees = context.Rent();
                Array.Copy(lane.Values!, degrees, context.Draws);
            }
            else
            {
                Vectors.Extreme(degrees.AsSpan(0, context.Draws), lane.Values!, greatest);
            }
        }

        if (degrees is null || constant == (greatest ? 1.0 : 0.0))
        {
            return new Lane(constant);
        }

        for (var k = 0; k < context.Draws; k++)
        {
            degrees[k] = Pick(degrees[k], constant);
        }

        return new Lane(degrees);
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
