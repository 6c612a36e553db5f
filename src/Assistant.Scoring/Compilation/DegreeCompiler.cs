using System.Globalization;
using Assistant.RuleBase.Conditions;
using Assistant.Scoring.Draws;

namespace Assistant.Scoring.Compilation;

/// <summary>Turns conditions into degrees over the feature vector; equal ramps are one degree with one threshold shift.</summary>
internal sealed class DegreeCompiler(FeatureTable features, int draws, DrawBudget budget, DrawBudget? before)
{
    private readonly Dictionary<Condition.Ramp, Degree> _ramps = [];

    public Degree Compile(Condition condition) => condition switch
    {
        Condition.All all => new ExtremeDegree([.. all.Parts.Select(Compile)], greatest: false),
        Condition.Any any => new ExtremeDegree([.. any.Parts.Select(Compile)], greatest: true),
        Condition.Not not => new NotDegree(Compile(not.Part)),
        Condition.Ramp ramp => _ramps.TryGetValue(ramp, out var known) ? known : _ramps[ramp] = new RampDegree(
            features.IndexOf(ramp.Feature), ramp.Low, ramp.High, ramp.Falling, ramp.IsTest || draws == 0 ? null : ShiftOf(ramp)),
        _ => new ConstantDegree(1),
    };

    private DrawnNumbers ShiftOf(Condition.Ramp ramp)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"threshold {ramp.Feature} {ramp.Low:R} {ramp.High:R} {ramp.Falling}");
        var count = draws; // Held by the numbers instead of this compiler, and with it the budget before.
        return new DrawnNumbers(budget, name, Draw, before);

        double[] Draw()
        {
            var shift = DrawSource.Uniform(name, count);
            for (var k = 0; k < count; k++)
            {
                shift[k] -= 0.5;
            }

            return shift;
        }
    }
}
