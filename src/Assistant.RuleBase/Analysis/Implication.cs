using Assistant.RuleBase.Conditions;

namespace Assistant.RuleBase.Analysis;

/// <summary>Whether one condition holds at least as far as another in every case there could be.</summary>
/// <remarks>Sound, not complete: it reads the conditions alone and treats factors as quantities of their own.</remarks>
public static class Implication
{
    /// <summary>Whether the degree of <paramref name="narrow"/> never exceeds that of <paramref name="wide"/>.</summary>
    public static bool Holds(Condition narrow, Condition wide) => Below(ConditionForm.Positive(narrow), ConditionForm.Positive(wide));

    private static bool Below(Condition a, Condition b)
    {
        if (b is Condition.Always || ConditionForm.IsNever(a))
        {
            return true;
        }

        if (a is Condition.Any any)
        {
            return any.Parts.All(p => Below(p, b));
        }

        if (b is Condition.All all)
        {
            return all.Parts.All(p => Below(a, p));
        }

        return (a is Condition.All narrowed && narrowed.Parts.Any(p => Below(p, b)))
            || (b is Condition.Any widened && widened.Parts.Any(p => Below(a, p)))
            || (a is Condition.Ramp x && b is Condition.Ramp y && Below(x, y));
    }

    private static bool Below(Condition.Ramp a, Condition.Ramp b) => a.Falling == b.Falling
        && (a.Falling
            ? FeatureReach.Covers(a.Feature, b.Feature) && a.Low <= b.Low && a.High <= b.High
            : FeatureReach.Covers(b.Feature, a.Feature) && a.Low >= b.Low && a.High >= b.High);
}
