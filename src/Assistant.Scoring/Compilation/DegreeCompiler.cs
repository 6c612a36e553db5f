using System.Globalization;
using Assistant.RuleBase.Conditions;
using Assistant.Scoring.Draws;

namespace Assistant.Scoring.Compilation;

/// <summary>Turns conditions into degrees over the feature vector; equal ramps share one threshold shift.</summary>
internal sealed class DegreeCompiler(FeatureTable features, int draws)
{
    private readonly Dictionary<string, double[]> _shifts = new(StringComparer.Ordinal);

    public Degree Compile(Condition condition) => condition switch
    {
        Condition.All all => new ExtremeDegree([.. all.Parts.Select(Compile)], greatest: false),
        Condition.Any any => new ExtremeDegree([.. any.Parts.Select(Compile)], greatest: true),
        Condition.Not not => new NotDegree(Compile(not.Part)),
        Condition.Ramp ramp => new RampDegree(
            features.IndexOf(ramp.Feature), ramp.Low, ramp.High, ramp.Falling, ramp.IsTest || draws == 0 ? null : ShiftOf(ramp)),
        _ => new ConstantDegree(1),
    };

    private double[] ShiftOf(Condition.Ramp ramp)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"threshold {ramp.Feature} {ramp.Low:R} {ramp.High:R} {ramp.Falling}");
        if (!_shifts.TryGetValue(id, out var shift))
        {
            _shifts[id] = shift = [.. DrawSource.Uniform(id, draws).Select(u => u - 0.5)];
        }

        return shift;
    }
}
