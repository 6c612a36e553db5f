using Assistant.RuleBase.Conditions;
using Assistant.Scoring.Cases;

namespace Assistant.Scoring.Analysis;

/// <summary>One walk through conditions over one vector.</summary>
internal sealed class TraceWalk(CompiledRuleBase compiled, CentredCase centred)
{
    public ConditionTrace Of(Condition condition)
    {
        switch (condition)
        {
            case Condition.All all:
                ConditionTrace[] every = [.. all.Parts.Select(Of)];
                return new ConditionTrace(condition, every.Min(p => p.Degree), null, every);
            case Condition.Any any:
                ConditionTrace[] either = [.. any.Parts.Select(Of)];
                return new ConditionTrace(condition, either.Max(p => p.Degree), null, either);
            case Condition.Not not:
                var negated = Of(not.Part);
                return new ConditionTrace(condition, 1 - negated.Degree, null, [negated]);
            case Condition.Ramp ramp:
                return OfRamp(ramp);
            default:
                return new ConditionTrace(condition, 1, null, []);
        }
    }

    private ConditionTrace OfRamp(Condition.Ramp ramp)
    {
        var place = compiled.Program.Features.IndexOf(ramp.Feature);
        var up = Math.Clamp((centred.ValueOf(place) - ramp.Low) / (ramp.High - ramp.Low), 0, 1);
        var factor = ramp.Feature.Kind == FeatureKind.Factor && !centred.Features.Readings[place].IsKnown
            ? compiled.Snapshot.Factors.FirstOrDefault(f => f.Id == ramp.Feature.Name)?.Value
            : null;
        return new ConditionTrace(ramp, ramp.Falling ? 1 - up : up, Value(ramp.Feature, place, factor is not null), factor is null ? [] : [Of(factor)]);
    }

    private FeatureValue Value(Feature feature, int place, bool isComputed)
    {
        var reading = centred.Features.Readings[place];
        var standing = isComputed || feature.Kind == FeatureKind.Rule ? ValueStanding.Computed
            : reading.Note.Assumed ? ValueStanding.Assumed
            : reading.Kind switch
            {
                ReadingKind.Known => ValueStanding.Known,
                ReadingKind.Interval => ValueStanding.Estimated,
                ReadingKind.NotCoded => ValueStanding.NotCoded,
                _ => ValueStanding.Unknown,
            };
        var note = reading.Note;
        var channel = feature.Kind == FeatureKind.Tie && note.Year is not null ? note.Channel : null;
        return new FeatureValue(centred.ValueOf(place), standing, note.Partner, channel, note.Year, note.Dataset, note.Wide);
    }
}
