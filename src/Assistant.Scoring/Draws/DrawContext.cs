using Assistant.Scoring.Cases;
using Assistant.Scoring.Compilation;

namespace Assistant.Scoring.Draws;

/// <summary>One case while it is drawn; buffers are kept for the next case.</summary>
/// <remarks>A feature is drawn when first asked for: most conditions are settled by what is known for certain.</remarks>
internal sealed class DrawContext(CaseVector vector, CaseFeatures features, DrawParameters parameters) : Lanes(parameters.Draws)
{
    private readonly Lane?[] _lanes = new Lane?[features.Readings.Length];
    private readonly Dictionary<RampDegree, Lane> _ramps = [];
    private readonly (double Low, double High)?[] _bounds = new (double, double)?[features.Readings.Length];

    public DrawParameters Parameters => parameters;

    public int Draws => parameters.Draws;

    /// <summary>A feature over the draws: one number where it is known and sound.</summary>
    public Lane Of(int feature) => _lanes[feature] ??= vector.LaneOf(feature, features, this);

    /// <summary>Bounds of a feature over the draws, told without drawing it.</summary>
    public (double Low, double High) Within(int feature) => _bounds[feature] ??= vector.Within(feature, features, this);

    /// <summary>What a ramp came to that another condition shares; null before it is drawn.</summary>
    public Lane? Drawn(RampDegree ramp) => _ramps.TryGetValue(ramp, out var lane) ? lane : null;

    /// <summary>Remembers what a ramp came to.</summary>
    public Lane Keep(RampDegree ramp, Lane lane) => _ramps[ramp] = lane;

    /// <summary>What a rule that others look at came to.</summary>
    /// <param name="feature">Its place among the features.</param>
    /// <param name="activation">Its activation over the draws.</param>
    /// <param name="most">The most it may be.</param>
    public void Set(int feature, Lane activation, double most) =>
        (_lanes[feature], _bounds[feature]) = (activation, activation.IsConstant ? (activation[0], activation[0]) : (0, most));
}
