using System.Globalization;

namespace Assistant.Benchmarks.Quick;

/// <summary>What a ratio is to reach.</summary>
/// <param name="Bound">The bound.</param>
/// <param name="AtLeast">Whether more is better.</param>
/// <param name="Unit">What the number is, such as <c>× as fast</c>.</param>
internal sealed record Goal(double Bound, bool AtLeast, string Unit)
{
    public static Goal Least(double bound, string unit) => new(bound, true, unit);

    public static Goal Most(double bound, string unit) => new(bound, false, unit);

    public bool IsReachedBy(double ratio) => AtLeast ? ratio >= Bound : ratio <= Bound;

    /// <summary>Whether a ratio is worse than another by more than a factor.</summary>
    public bool IsWorse(double ratio, double than, double factor) => AtLeast ? ratio < than / factor : ratio > than * factor;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(AtLeast ? "≥" : "≤")} {Bound:G4} {Unit}");
}
