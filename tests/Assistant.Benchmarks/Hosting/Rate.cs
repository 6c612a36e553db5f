namespace Assistant.Benchmarks.Hosting;

/// <summary>How quickly requests were answered.</summary>
/// <param name="PerSecond">As the clock saw it, beside whatever else ran on the machine.</param>
/// <param name="ProcessorMilliseconds">What one cost the processors: other processes hardly move it.</param>
internal readonly record struct Rate(double PerSecond, double ProcessorMilliseconds)
{
    /// <summary>The better of each.</summary>
    public static Rate Best(Rate one, Rate other) =>
        new(Math.Max(one.PerSecond, other.PerSecond), Math.Min(one.ProcessorMilliseconds, other.ProcessorMilliseconds));
}
