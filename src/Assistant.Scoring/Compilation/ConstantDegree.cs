using Assistant.Scoring.Cases;
using Assistant.Scoring.Draws;

namespace Assistant.Scoring.Compilation;

internal sealed class ConstantDegree(double value) : Degree
{
    public override double At(ReadOnlySpan<double> features) => value;

    public override (double Low, double High) Between(ReadOnlySpan<double> low, ReadOnlySpan<double> high) => (value, value);

    public override double Steepness(ReadOnlySpan<double> features) => 0;

    public override (double Low, double High) Within(DrawContext context) => (value, value);

    protected override Lane Drawn(DrawContext context) => new(value);

    public override LaneSpan Across(CaseColumns cases) => new(new Lane(value));

    public override void CollectFeatures(ISet<int> features)
    {
    }
}
