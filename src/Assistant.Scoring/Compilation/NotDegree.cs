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

    public override Lane Over(DrawContext context)
    {
        var lane = part.Over(context);
        if (lane.IsConstant)
        {
            return new Lane(1 - lane[0]);
        }

        var degrees = context.Rent();
        for (var k = 0; k < context.Draws; k++)
        {
            degrees[k] = 1 - lane[k];
        }

        return new Lane(degrees);
    }

    public override void CollectFeatures(ISet<int> features) => part.CollectFeatures(features);
}
