using Assistant.Scoring.Cases;
using Assistant.Scoring.Draws;

namespace Assistant.Scoring.Compilation;

internal sealed class NotDegree(Degree part) : Degree
{
    public override double At(ReadOnlySpan<double> features) => 1 - part.At(features);

    public override (double Low, double High) Between(ReadOnlySpan<double> low, ReadOnlySpan<double> high)
    {
        var (partLow, partHigh) = part.Between(low, high);
        return (1 - partHigh, 1 - partLow);
    }

    public override double Steepness(ReadOnlySpan<double> features) => part.Steepness(features);

    public override (double Low, double High) Within(DrawContext context)
    {
        var (partLow, partHigh) = part.Within(context);
        return (1 - partHigh, 1 - partLow);
    }

    protected override Lane Drawn(DrawContext context) => Turned(part.Over(context), context);

    public override LaneSpan Across(CaseColumns cases)
    {
        var span = part.Across(cases);
        var low = Turned(span.High, cases);
        return span.IsPoint ? new LaneSpan(low) : new LaneSpan(low, Turned(span.Low, cases));
    }

    public override void CollectFeatures(ISet<int> features) => part.CollectFeatures(features);

    private static Lane Turned(Lane lane, Lanes lanes)
    {
        if (lane.Values is not { } values)
        {
            return new Lane(1 - lane[0]);
        }

        var turned = lanes.Rent();
        Vectors.Turn(values, turned.AsSpan(0, lanes.Length));
        return new Lane(turned);
    }
}
