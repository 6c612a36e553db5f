namespace Assistant.Benchmarks.Rows;

/// <summary>The figures of a made case, in the form in which RulesEngine reads them: one property each.</summary>
public sealed class MadeFigures(double[] values)
{
    /// <summary>Figure 0.</summary>
    public double F0 => values[0];

    /// <summary>Figure 1.</summary>
    public double F1 => values[1];

    /// <summary>Figure 2.</summary>
    public double F2 => values[2];

    /// <summary>Figure 3.</summary>
    public double F3 => values[3];

    /// <summary>Figure 4.</summary>
    public double F4 => values[4];

    /// <summary>Figure 5.</summary>
    public double F5 => values[5];

    /// <summary>Figure 6.</summary>
    public double F6 => values[6];

    /// <summary>Figure 7.</summary>
    public double F7 => values[7];

    /// <summary>Figure 8.</summary>
    public double F8 => values[8];

    /// <summary>Figure 9.</summary>
    public double F9 => values[9];

    /// <summary>Figure 10.</summary>
    public double F10 => values[10];

    /// <summary>Figure 11.</summary>
    public double F11 => values[11];
}
