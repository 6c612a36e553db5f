using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Vocabulary;

namespace Assistant.RuleBase.Comparing;

/// <summary>What a rule says about the responses, before and after, in words.</summary>
internal sealed class EffectComparison(RuleBaseSnapshot before, RuleBaseSnapshot after)
{
    public IEnumerable<FieldChange> Compare(Rule was, Rule now)
    {
        var left = was.Effects.ToList();
        foreach (var effect in now.Effects)
        {
            var match = Match(left, effect);
            if (match is null)
            {
                yield return new FieldChange("effects", null, Text(effect, after), $"now also {Speaks(effect, after)}", PartOf(effect));
                continue;
            }

            left.Remove(match);
            foreach (var change in Changes(match, effect))
            {
                yield return change;
            }
        }

        foreach (var gone in left)
        {
            yield return new FieldChange("effects", Text(gone, before), null, $"no longer {Speaks(gone, before)}", PartOf(gone));
        }
    }

    /// <summary>An effect in one line, such as "speaks for wider partners (usually)".</summary>
    public static string Speaks(Effect effect, RuleBaseSnapshot snapshot) => effect.BearsOn switch
    {
        BearsOn.Choice => $"speaks {(effect.Supports ? "for" : "against")} {effect.Option} ({HedgeWords.Of(effect.Hedge, snapshot)}{Inferred(effect)})",
        BearsOn.Success => $"says that {effect.Option} works {(effect.Supports ? "better" : "worse")} ({HedgeWords.Of(effect.Hedge, snapshot)}{Inferred(effect)})",
        _ => $"says what {effect.Option} {effect.BearsOn.ToString().ToLowerInvariant()}: {TextWords.Quoted(effect.Line ?? "")}",
    };

    private static Effect? Match(List<Effect> left, Effect effect) =>
        left.FirstOrDefault(e => e == effect || (Same(e, effect) && (e.Group, e.Line) == (effect.Group, effect.Line)))
        ?? left.FirstOrDefault(e => Same(e, effect));

    private static bool Same(Effect a, Effect b) => (a.Option, a.BearsOn) == (b.Option, b.BearsOn);

    private IEnumerable<FieldChange> Changes(Effect was, Effect now)
    {
        var about = now.BearsOn == BearsOn.Success ? $"whether {now.Option} works" : now.Option;
        if (was.Supports != now.Supports && now.HasWeight)
        {
            yield return new FieldChange(
                "effects.sign", Sign(was), Sign(now), $"on {about}: now speaks {(now.Supports ? "for" : "against")} it instead of {(was.Supports ? "for" : "against")} it", VersionPart.Minor);
        }

        if (was.Hedge != now.Hedge)
        {
            yield return new FieldChange("effects.hedge", was.Hedge, now.Hedge, $"on {about}: {Shift(was, now)}, from {HedgeWords.Of(was.Hedge, before)} to {HedgeWords.Of(now.Hedge, after)}", VersionPart.Minor);
        }

        if (was.Group != now.Group)
        {
            yield return new FieldChange("effects.group", was.Group, now.Group, $"on {about}: counts with the group {now.Group} instead of {was.Group}", VersionPart.Minor);
        }

        if (was.Line != now.Line)
        {
            yield return new FieldChange("effects.line", was.Line, now.Line, $"what {now.Option} {now.BearsOn.ToString().ToLowerInvariant()} now reads {TextWords.Quoted(now.Line ?? "")} instead of {TextWords.Quoted(was.Line ?? "")}", VersionPart.Patch);
        }

        if (was.Inferred != now.Inferred)
        {
            yield return new FieldChange("effects.inferred", was.Inferred ? "true" : "false", now.Inferred ? "true" : "false", $"on {about}: {(now.Inferred ? "now our inference" : "no longer our inference but the sentence's own word")}", VersionPart.Patch);
        }

        if (!was.Coded.SequenceEqual(now.Coded))
        {
            yield return new FieldChange("effects.coded", TextWords.List(was.Coded), TextWords.List(now.Coded), $"on {about}: the two readings are now {TextWords.List(now.Coded)} instead of {TextWords.List(was.Coded)}", VersionPart.Patch);
        }
    }

    private string Shift(Effect was, Effect now) =>
        was.Hedge is null || now.Hedge is null || !before.Hedges.TryGetValue(was.Hedge, out var earlier) || !after.Hedges.TryGetValue(now.Hedge, out var later)
            ? "other words"
            : HedgeWords.Strength(later, after.Parameters.P0).CompareTo(HedgeWords.Strength(earlier, before.Parameters.P0)) switch
            {
                > 0 => "stronger",
                < 0 => "weaker",
                _ => "as strong",
            };

    private static string Text(Effect effect, RuleBaseSnapshot snapshot) =>
        effect.HasWeight
            ? $"{effect.Option}, {effect.BearsOn.ToString().ToLowerInvariant()}, {Sign(effect)}, {effect.Hedge}, group {effect.Group}{(effect.Inferred ? ", inferred" : "")}"
            : Speaks(effect, snapshot);

    private static string Sign(Effect effect) => effect.Supports ? "supports" : "attacks";

    private static string Inferred(Effect effect) => effect.Inferred ? ", our inference" : "";

    private static VersionPart PartOf(Effect effect) => effect.HasWeight ? VersionPart.Minor : VersionPart.Patch;
}
