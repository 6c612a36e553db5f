using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Conditions;

namespace Assistant.RuleBase.Comparing;

/// <summary>Holds the rules of two versions against each other.</summary>
internal sealed class RuleComparison(RuleBaseSnapshot before, RuleBaseSnapshot after)
{
    private const string Always = "always";

    private readonly ConditionWords _conditions = new(before, after);
    private readonly EffectComparison _effects = new(before, after);

    public IEnumerable<EntryChange> Compare()
    {
        foreach (var id in before.Rules.Concat(after.Rules).Select(r => r.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var change = (before.FindRule(id), after.FindRule(id)) switch
            {
                (null, { } now) => new EntryChange(ComparedKind.Rule, id, ChangeKind.Added, IsLive(now) ? VersionPart.Minor : Unseen(now), Words(now, after, _conditions.After), []),
                ({ } was, null) => new EntryChange(ComparedKind.Rule, id, ChangeKind.Removed, IsWritten(was) ? VersionPart.None : VersionPart.Major, Words(was, before, _conditions.Before), []),
                ({ } was, { } now) => Changed(was, now),
                _ => null,
            };
            if (change is not null)
            {
                yield return change;
            }
        }
    }

    private static bool IsLive(Rule rule) => rule.Status == RuleStatus.Stable;

    /// <summary>Still being written: no answer has ever shown it.</summary>
    private static bool IsWritten(Rule rule) => rule.Status is RuleStatus.Draft or RuleStatus.Reviewed;

    private static VersionPart Unseen(Rule rule) => IsWritten(rule) ? VersionPart.None : VersionPart.Patch;

    private static string Words(Rule rule, RuleBaseSnapshot snapshot, Func<Condition?, string?> words) =>
        $"{rule.Claim}{(rule.Status == RuleStatus.Stable ? "" : $" ({Status(rule)})")}"
        + string.Concat(Conditions(rule).Select(c => $" It {Effect(c.Field)} {Where(words(c.Condition)!)}."))
        + string.Concat(rule.Effects.Select(e => $" It {EffectComparison.Speaks(e, snapshot)}."));

    private static IEnumerable<(string Field, Condition Condition)> Conditions(Rule rule) =>
        new[] { ("when", rule.When), ("weakened_by", rule.WeakenedBy), ("strengthened_by", rule.StrengthenedBy) }
            .Where(c => c.Item2 is not null).Select(c => (c.Item1, c.Item2!));

    private static string Where(string condition) => condition == Always ? Always : $"where {condition}";

    private EntryChange? Changed(Rule was, Rule now)
    {
        List<FieldChange> fields =
        [
            .. Plain(was, now),
            .. Condition("when", was.When, now.When),
            .. Condition("weakened_by", was.WeakenedBy, now.WeakenedBy),
            .. Condition("strengthened_by", was.StrengthenedBy, now.StrengthenedBy),
            .. _effects.Compare(was, now),
        ];
        if (fields.Count == 0)
        {
            return null;
        }

        var retired = now.Status == RuleStatus.Retired && was.Status != RuleStatus.Retired;
        var part = IsLive(was) || IsLive(now) ? fields.Max(f => f.Part) : IsWritten(was) ? Unseen(now) : VersionPart.Patch;
        return new EntryChange(
            ComparedKind.Rule, now.Id, retired ? ChangeKind.Retired : ChangeKind.Changed, part,
            retired ? now.Because ?? Words(was, before, _conditions.Before) : "", fields);
    }

    private static IEnumerable<FieldChange> Plain(Rule was, Rule now)
    {
        ComparedField<Rule>[] fields =
        [
            new("status", Status, VersionPart.Minor),
            TextWords.Text<Rule>("claim", r => r.Claim),
            TextWords.Many<Rule>("cites", r => r.Cites.Select(c => c.ToString()), VersionPart.Patch),
            TextWords.Many<Rule>("topics", r => r.Topics, VersionPart.Minor),
            TextWords.Many<Rule>("opposes", r => r.Opposes, VersionPart.Patch),
            new("since", r => r.Since, VersionPart.Patch),
            new("revised", r => r.Revised, VersionPart.Patch),
            TextWords.Text<Rule>("because", r => r.Because),
            TextWords.Text<Rule>("notes", r => r.Notes),
        ];
        return fields.Select(f => f.Compare(was, now)).OfType<FieldChange>();
    }

    private IEnumerable<FieldChange> Condition(string field, Condition? was, Condition? now)
    {
        var (earlier, later) = (_conditions.Before(was), _conditions.After(now));
        if (ConditionShape.Of(was) == ConditionShape.Of(now))
        {
            yield break;
        }

        var words = (was, now) switch
        {
            (null, { } added) => $"{Effect(field)} where {_conditions.After(added)}; new",
            ({ } gone, null) => $"no longer {Effect(field)} where {_conditions.Before(gone)}",
            ({ } a, { } b) => (field == "when" ? "" : Effect(field) + ": ") + _conditions.Change(a, b),
            _ => "",
        };
        yield return new FieldChange(field, earlier, later, words, VersionPart.Minor);
    }

    private static string Effect(string field) => field switch { "weakened_by" => "counts for less", "strengthened_by" => "counts for more", _ => "applies" };

    private static string Status(Rule rule) => rule.Status.ToString().ToLowerInvariant();
}
