using Assistant.Scoring.Cases;
using Assistant.Scoring.Draws;

namespace Assistant.Scoring.Compilation;

/// <summary>A ramp over one feature.</summary>
/// <param name="feature">Index of the feature.</param>
/// <param name="low">Where it starts.</param>
/// <param name="high">Where it ends.</param>
/// <param name="falling">Whether it falls.</param>
/// <param name="shift">Per draw, how far the threshold is moved, in widths of the ramp (−.5 to .5); null for tests.</param>
internal sealed class RampDegree(int feature, double low, double high, bool falling, DrawnNumbers? shift) : Degree
{
    /// <summary>In widths of the ramp.</summary>
    private const double FurthestShift = 0.5;

    private readonly double _scale = 1 / (high - low);

    public override double At(ReadOnlySpan<double> features) => Turn(Math.Clamp(Place(features[feature]), 0, 1));

    public override (double Low, double High) Between(ReadOnlySpan<double> low, ReadOnlySpan<double> high)
    {
        var a = Turn(Math.Clamp(Place(low[feature]), 0, 1));
        var b = Turn(Math.Clamp(Place(high[feature]), 0, 1));
        return falling ? (b, a) : (a, b);
    }

    public override double Steepness(ReadOnlySpan<double> features) => _scale * features[feature];

    public override (double Low, double High) Within(DrawContext context)
    {
        var (low, high) = context.Within(feature);
        var moved = shift is null ? 0 : FurthestShift;
        var a = Turn(Math.Clamp(Place(low) - moved, 0, 1));
        var b = Turn(Math.Clamp(Place(high) + moved, 0, 1));
        return falling ? (b, a) : (a, b);
    }

    protected override Lane Drawn(DrawContext context) => context.Drawn(this) ?? context.Keep(this, Moved(context));

    public override LaneSpan Across(CaseColumns cases)
    {
        var x = cases.Features[feature];
        var a = Degrees(x.Low, cases);
        var b = x.IsPoint ? a : Degrees(x.High, cases);
        return falling ? new LaneSpan(b, a) : new LaneSpan(a, b);
    }

    private Lane Degrees(Lane x, CaseColumns cases)
    {
        if (x.Values is not { } values)
        {
            return new Lane(Turn(Math.Clamp(Place(x[0]), 0, 1)));
        }

        var degrees = cases.Rent();
        Vectors.Ramp(values, low, _scale, [], falling, degrees.AsSpan(0, cases.Length));
        return new Lane(degrees);
    }

    public override void CollectFeatures(ISet<int> features) => features.Add(feature);

    private Lane Moved(DrawContext context)
    {
        var x = context.Of(feature);
        var degrees = context.Rent();
        if (x.Values is { } values)
        {
            Vectors.Ramp(values, low, _scale, shift is null ? [] : shift.Values, falling, degrees.AsSpan(0, context.Draws));
            return new Lane(degrees);
        }

        var place = Place(x[0]);
        if (shift is null)
        {
            return new Lane(Turn(Math.Clamp(place, 0, 1)));
        }

        Vectors.Ramp(place, shift.Values, falling, degrees.AsSpan(0, context.Draws));
        return new Lane(degrees);
    }

    private double Place(double x) => (x - low) * _scale;

    private double Turn(double degree) => falling ? 1 - degree : degree;
}
