using Assistant.RuleBase.Conditions;

namespace Assistant.RuleBase.Comparing;

/// <summary>A condition as exact text, so that two are the same exactly when they compute the same way.</summary>
internal static class ConditionShape
{
    public static string? Of(Condition? condition) => condition switch
    {
        null => null,
        Condition.All all => $"all({string.Join(',', all.Parts.Select(Of))})",
        Condition.Any any => $"any({string.Join(',', any.Parts.Select(Of))})",
        Condition.Not not => $"not({Of(not.Part)})",
        Condition.Ramp ramp => FormattableString.Invariant($"{ramp.Feature}:{ramp.Low:R}:{ramp.High:R}:{ramp.Falling}:{ramp.IsTest}"),
        _ => "always",
    };
}
