using Assistant.RuleBase.Conditions;

namespace Assistant.RuleBase.Analysis;

/// <summary>Conditions without <c>not</c>: a negated ramp is the falling one, and the other way round.</summary>
internal static class ConditionForm
{
    /// <summary>What holds for no case.</summary>
    public static Condition Never { get; } = new Condition.Not(new Condition.Always());

    public static bool IsNever(Condition condition) => condition is Condition.Not(Condition.Always);

    /// <summary>The same degree everywhere, with <c>not</c> moved into the ramps.</summary>
    public static Condition Positive(Condition condition) => Of(condition, negated: false);

    private static Condition Of(Condition condition, bool negated) => condition switch
    {
        Condition.Not not => Of(not.Part, !negated),
        Condition.All all when negated => new Condition.Any(Parts(all.Parts, negated)),
        Condition.All all => new Condition.All(Parts(all.Parts, negated)),
        Condition.Any any when negated => new Condition.All(Parts(any.Parts, negated)),
        Condition.Any any => new Condition.Any(Parts(any.Parts, negated)),
        Condition.Ramp ramp => negated ? ramp with { Falling = !ramp.Falling } : ramp,
        _ => negated ? Never : condition,
    };

    private static List<Condition> Parts(IReadOnlyList<Condition> parts, bool negated) => [.. parts.Select(p => Of(p, negated))];
}
