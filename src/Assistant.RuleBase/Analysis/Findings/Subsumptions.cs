using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Loading;

namespace Assistant.RuleBase.Analysis.Findings;

/// <summary>A rule whose every effect another has as strongly, wherever it applies, from the same sentence or in the same group: it adds weight and no thought.</summary>
internal static class Subsumptions
{
    public static IEnumerable<Finding> Find(AnalysedContent content)
    {
        var signs = new EffectSigns(content.Snapshot);
        var rules = content.InForce.Where(r => r.Effects.Any(e => e.HasWeight)).ToList();
        return
            from narrow in rules
            from wide in rules
            where narrow != wide && IsWithin(narrow, wide, signs) && (string.CompareOrdinal(narrow.Id, wide.Id) > 0 || !IsWithin(wide, narrow, signs))
            select new Finding(
                ProblemCodes.Subsumed, new EntryId(EntryKind.Rule, narrow.Id), new EntryId(EntryKind.Rule, wide.Id),
                $"`{wide.Id}` applies wherever `{narrow.Id}` does and says the same at least as firmly; merge them, or let one say what the other does not");
    }

    private static bool IsWithin(Rule narrow, Rule wide, EffectSigns signs) =>
        (narrow.Cites.All(wide.Cites.Contains) || SharesItsGroups(narrow, wide))
        && Implication.Holds(narrow.When, wide.When)
        && (wide.WeakenedBy is null || (narrow.WeakenedBy is { } limit && Implication.Holds(wide.WeakenedBy, limit)))
        && (narrow.StrengthenedBy is null || (wide.StrengthenedBy is { } boost && Implication.Holds(narrow.StrengthenedBy, boost)))
        && narrow.Effects.All(e => wide.Effects.Any(w => SaysAsMuch(w, e, signs)));

    /// <summary>A sentence of its own that makes a point of its own is a reason of its own, however alike the conditions.</summary>
    private static bool SharesItsGroups(Rule narrow, Rule wide) =>
        narrow.Effects.Where(e => e.HasWeight).All(e => wide.Effects.Any(w => w.Group == e.Group));

    private static bool SaysAsMuch(Effect wide, Effect narrow, EffectSigns signs) =>
        wide.Option == narrow.Option && wide.BearsOn == narrow.BearsOn && wide.Supports == narrow.Supports && wide.Line == narrow.Line
        && (!narrow.HasWeight || signs.StrengthOf(wide) >= signs.StrengthOf(narrow));
}
