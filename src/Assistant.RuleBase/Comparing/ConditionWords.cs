using Assistant.RuleBase.Conditions;

namespace Assistant.RuleBase.Comparing;

/// <summary>A condition, and a change of one, for someone who does not code.</summary>
internal sealed class ConditionWords(RuleBaseSnapshot before, RuleBaseSnapshot after)
{
    private readonly FeatureWords _before = new(before);
    private readonly FeatureWords _after = new(after);

    public string? Before(Condition? condition) => condition is null ? null : Text(condition, _before);

    public string? After(Condition? condition) => condition is null ? null : Text(condition, _after);

    /// <summary>What moved: ramps one by one where the shape is the same, else both wholes.</summary>
    public string Change(Condition was, Condition now)
    {
        var moved = new List<string>();
        return Moved(was, now, moved) && moved.Count > 0
            ? string.Join("; ", moved)
            : $"now applies where {Text(now, _after)}; before, where {Text(was, _before)}";
    }

    /// <returns>False where the two have not the same shape.</returns>
    private bool Moved(Condition was, Condition now, List<string> moved) => (was, now) switch
    {
        (Condition.Always, Condition.Always) => true,
        (Condition.All a, Condition.All b) => Moved(a.Parts, b.Parts, moved),
        (Condition.Any a, Condition.Any b) => Moved(a.Parts, b.Parts, moved),
        (Condition.Not a, Condition.Not b) => Moved(a.Part, b.Part, moved),
        (Condition.Ramp a, Condition.Ramp b) when a.Feature == b.Feature && a.Falling == b.Falling && a.IsTest == b.IsTest => Moved(a, b, moved),
        _ => false,
    };

    private bool Moved(IReadOnlyList<Condition> was, IReadOnlyList<Condition> now, List<string> moved) =>
        was.Count == now.Count && Enumerable.Range(0, was.Count).All(i => Moved(was[i], now[i], moved));

    private bool Moved(Condition.Ramp was, Condition.Ramp now, List<string> moved)
    {
        if ((was.Low, was.High) == (now.Low, now.High))
        {
            return true;
        }

        var name = _after.Name(now.Feature);
        var (from, fully) = now.Falling ? ("below", "fully at or below") : ("from", "fully at");
        var (starts, started) = now.Falling ? (now.High, was.High) : (now.Low, was.Low);
        var (ends, ended) = now.Falling ? (now.Low, was.Low) : (now.High, was.High);
        var parts = new List<string>();
        if (starts != started)
        {
            parts.Add($"counts {from} {_after.Value(now.Feature, starts)} instead of {_before.Value(was.Feature, started)}");
        }

        if (ends != ended)
        {
            parts.Add($"counts {fully} {_after.Value(now.Feature, ends)} instead of {_before.Value(was.Feature, ended)}");
        }

        moved.Add($"{name} now {string.Join(" and ", parts)}");
        return true;
    }

    private static string Text(Condition condition, FeatureWords words) => condition switch
    {
        Condition.Always => "always",
        Condition.All all => string.Join(" and ", all.Parts.Select(p => Inner(p, words))),
        Condition.Any any => string.Join(" or ", any.Parts.Select(p => Inner(p, words))),
        Condition.Not not => $"not: {Inner(not.Part, words)}",
        Condition.Ramp { IsTest: true, Feature.Kind: FeatureKind.Tie } tie => $"at least {Strength(tie.High)} {words.Name(tie.Feature)}",
        Condition.Ramp { IsTest: true } test => words.Name(test.Feature),
        Condition.Ramp { Falling: true } ramp => $"{words.Name(ramp.Feature)} is below {words.Value(ramp.Feature, ramp.High)}, fully at {words.Value(ramp.Feature, ramp.Low)}",
        Condition.Ramp ramp => $"{words.Name(ramp.Feature)} is over {words.Value(ramp.Feature, ramp.Low)}, fully at {words.Value(ramp.Feature, ramp.High)}",
        _ => "",
    };

    private static string Inner(Condition part, FeatureWords words) =>
        part is Condition.All or Condition.Any ? $"({Text(part, words)})" : Text(part, words);

    private static string Strength(double high) => high >= 1 ? "sole" : high > 0.5 ? "major" : "some";
}
