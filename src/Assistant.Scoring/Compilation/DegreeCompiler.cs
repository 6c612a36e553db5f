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
            features.IndexOf(ramp.Feature), ramp.Low, ramp.High, ramp.Falling, ramp.IsTest || draws == 0 ? null : ShiftsOf(ramp)),
        _ => new ConstantDegree(1),
    };

    private ThresholdShifts ShiftsOf(Condition.Ramp ramp)
    {
        var shifts = new ThresholdShifts(ramp, draws, budget);
        if (before is not null)
        {
            shifts.TakeOver(before);
        }

        return shifts;
    }
}
