using System.Numerics;

namespace Assistant.Scoring.Draws;

/// <summary>A quantity over all draws: one number where nothing varies, else one per draw.</summary>
internal readonly struct Lane
{
    private readonly double _constant;

    public Lane(double constant) => (_constant, Values) = (constant, null);

    public Lane(double[] values) => (_constant, Values) = (0, values);

    public double[]? Values { get; }

    public double this[int draw] => Values is null ? _constant : Values[draw];

    /// <summary>As many draws as fit a vector, from <paramref name="draw"/> on.</summary>
    public Vector<double> At(int draw) => Values is null ? new Vector<double>(_constant) : new Vector<double>(Values, draw);

    public bool IsConstant => Values is null;

    public bool IsZero => Values is null && _constant == 0;
}
