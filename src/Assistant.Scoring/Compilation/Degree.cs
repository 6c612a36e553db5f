using Assistant.Scoring.Cases;
using Assistant.Scoring.Draws;

namespace Assistant.Scoring.Compilation;

/// <summary>A compiled condition: its degree in [0, 1] at a point, between bounds, over all draws of a case, and across many cases.</summary>
internal abstract class Degree
{
    public abstract double At(ReadOnlySpan<double> features);

    /// <summary>The lowest and highest degree while every feature stays within its bounds.</summary>
    public abstract (double Low, double High) Between(ReadOnlySpan<double> low, ReadOnlySpan<double> high);

    /// <summary>The steepest the degree can be, given how steeply each feature answers to one input.</summary>
    public abstract double Steepness(ReadOnlySpan<double> features);

    /// <summary>The degree in every draw; nothing is drawn where <see cref="Within"/> leaves one number.</summary>
    public Lane Over(DrawContext context) => Within(context) is var (low, high) && low == high ? new Lane(low) : Drawn(context);

    /// <summary>Bounds of the degree over all draws, told without drawing.</summary>
    public abstract (double Low, double High) Within(DrawContext context);

    /// <summary>The degree in every draw, where it may differ between them.</summary>
    protected abstract Lane Drawn(DrawContext context);

    /// <summary>The same as <see cref="Between"/> for many cases at once.</summary>
    public abstract LaneSpan Across(CaseColumns cases);

    /// <summary>Adds the indices of all features looked at.</summary>
    public abstract void CollectFeatures(ISet<int> features);
}
