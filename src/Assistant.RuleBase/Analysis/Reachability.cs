using Assistant.RuleBase.Conditions;

namespace Assistant.RuleBase.Analysis;

/// <summary>Whether a condition can hold at all: no interval is empty, no flag is asked both ways, no attribute has two values at once.</summary>
/// <remarks>Sound where it says no; a condition too large to unfold counts as reachable.</remarks>
public sealed class Reachability(RuleBaseSnapshot snapshot)
{
    private const int LargestUnfolding = 2_000;

    private static readonly string[] SeveralAtOnce = ["measures", "offers"];

    /// <summary>Whether some case gives the condition a degree above 0.</summary>
    public bool CanHold(Condition condition) =>
        Unfold(ConditionForm.Positive(condition)) is not { } ways || ways.Any(CanHoldTogether);

    /// <summary>The outermost parts that can never hold, each once.</summary>
    public IEnumerable<Condition> DeadParts(Condition condition)
    {
        var positive = ConditionForm.Positive(condition);
        return !CanHold(positive) ? [positive]
            : positive is Condition.All all ? all.Parts.SelectMany(DeadParts)
            : positive is Condition.Any any ? any.Parts.SelectMany(DeadParts)
            : [];
    }

    /// <summary>Every way in which the condition can be met, as ramps that must all be above 0; null when there are too many.</summary>
    private static List<List<Condition.Ramp>>? Unfold(Condition condition)
    {
        switch (condition)
        {
            case Condition.Ramp ramp:
                return [[ramp]];
            case Condition.Any any:
                var either = new List<List<Condition.Ramp>>();
                foreach (var part in any.Parts)
                {
                    if (Unfold(part) is not { } ways || either.Count + ways.Count > LargestUnfolding)
                    {
                        return null;
                    }

                    either.AddRange(ways);
                }

                return either;
            case Condition.All all:
                List<List<Condition.Ramp>> together = [[]];
                foreach (var part in all.Parts)
                {
                    if (Unfold(part) is not { } ways || together.Count * ways.Count > LargestUnfolding)
                    {
                        return null;
                    }

                    together = [.. together.SelectMany(_ => ways, (first, second) => first.Concat(second).ToList())];
                }

                return together;
            default:
                return ConditionForm.IsNever(condition) ? [] : [[]];
        }
    }

    private bool CanHoldTogether(List<Condition.Ramp> ramps) =>
        ramps.GroupBy(r => r.Feature).All(g => HasRoom(g.Key, [.. g])) && ValuesAgree(ramps);

    private bool HasRoom(Feature feature, List<Condition.Ramp> ramps)
    {
        var above = ramps.Where(r => !r.Falling).Select(r => r.Low).DefaultIfEmpty(double.NegativeInfinity).Max();
        var below = ramps.Where(r => r.Falling).Select(r => r.High).DefaultIfEmpty(double.PositiveInfinity).Min();
        return IsFlag(feature) ? (above < 0 && below > 0) || (above < 1 && below > 1) : above < below;
    }

    private bool IsFlag(Feature feature) => feature.Kind switch
    {
        FeatureKind.Member or FeatureKind.Sender => true,
        FeatureKind.Dyad => feature.Name != "vote-distance",
        FeatureKind.Scenario => feature.Name == "secondary" || FeatureReach.AttributeOf(feature).Length > 0,
        FeatureKind.Indicator => snapshot.Indicators.GetValueOrDefault(feature.Name)?.IsFlag == true,
        _ => false,
    };

    /// <summary>A scenario is in one phase and has one position; it may have several measures.</summary>
    private static bool ValuesAgree(List<Condition.Ramp> ramps)
    {
        foreach (var attribute in ramps.Where(r => FeatureReach.AttributeOf(r.Feature).Length > 0).GroupBy(r => FeatureReach.AttributeOf(r.Feature)))
        {
            var excluded = attribute.Where(r => r.Falling).SelectMany(r => FeatureReach.NamesOf(r.Feature)).ToHashSet(StringComparer.Ordinal);
            string[][] wanted = [.. attribute.Where(r => !r.Falling).Select(r => FeatureReach.NamesOf(r.Feature).Where(v => !excluded.Contains(v)).ToArray())];
            if (wanted.Any(values => values.Length == 0)
                || (!SeveralAtOnce.Contains(attribute.Key) && wanted.Length > 0 && wanted.Aggregate((a, b) => [.. a.Intersect(b)]).Length == 0))
            {
                return false;
            }
        }

        return true;
    }
}
