using Assistant.RuleBase;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Conditions;

namespace Assistant.Scoring.Compilation;

/// <summary>Which rules, groups and options of a program compute what they did in the one compiled before, so that what they add in a typical case is known.</summary>
/// <remarks>
/// Only for two programs over the same reference cases, which also means the same features, factors and parameters. An edit changes one rule or a few: a rule is
/// the same where its conditions are, and those of the rules it looks at; a group where its claims are, with their hedges and in their order.
/// </remarks>
internal sealed class UnchangedRules
{
    private readonly (RuleBaseSnapshot Snapshot, RuleProgram Program) _now;
    private readonly (RuleBaseSnapshot Snapshot, RuleProgram Program) _before;
    private readonly int?[] _rules;
    private readonly int?[] _groups;

    public UnchangedRules(CompiledRuleBase now, CompiledRuleBase before)
    {
        (_now, _before) = ((now.Snapshot, now.Program), (before.Snapshot, before.Program));
        _rules = RulesBefore();
        _groups = GroupsBefore();
    }

    /// <summary>The place a rule had before; null where it is new or changed.</summary>
    public int? RuleBefore(int rule) => _rules[rule];

    /// <summary>The group as it was before; null where it is new or changed.</summary>
    public EffectGroup? GroupBefore(EffectGroup group) => _groups[group.Place] is { } place ? _before.Program.Groups[place] : null;

    /// <summary>The place an option had before; null where anything that bears on its choice has changed.</summary>
    public int? OptionBefore(int option)
    {
        var (now, before) = (_now.Program, _before.Program);
        for (var o = 0; o < before.Options.Count; o++)
        {
            if (before.Options[o] == now.Options[option])
            {
                return now.ChoiceGroups[option].Select(g => _groups[g]).SequenceEqual(before.ChoiceGroups[o].Select(g => (int?)g)) ? o : null;
            }
        }

        return null;
    }

    /// <summary>Rules that others look at stand before them.</summary>
    private int?[] RulesBefore()
    {
        var byId = Places(_before.Program.Rules, rule => rule.Rule.Id);
        var (found, same) = (new int?[_now.Program.Rules.Length], new HashSet<string>(StringComparer.Ordinal));
        for (var r = 0; r < found.Length; r++)
        {
            var rule = _now.Program.Rules[r].Rule;
            if (byId.TryGetValue(rule.Id, out var place)
                && IsSame(rule, _before.Program.Rules[place].Rule)
                && Conditions(rule).SelectMany(c => c.Features).All(f => f.Kind != FeatureKind.Rule || same.Contains(f.Name)))
            {
                found[r] = place;
                same.Add(rule.Id);
            }
        }

        return found;
    }

    private static bool IsSame(Rule rule, Rule before) => (rule.When, rule.WeakenedBy, rule.StrengthenedBy) == (before.When, before.WeakenedBy, before.StrengthenedBy);

    private static IEnumerable<Condition> Conditions(Rule rule) => new[] { rule.When, rule.WeakenedBy, rule.StrengthenedBy }.OfType<Condition>();

    private int?[] GroupsBefore()
    {
        var byKey = Places(_before.Program.Groups, group => Key(_before.Program, group));
        return [.. _now.Program.Groups.Select(group => byKey.TryGetValue(Key(_now.Program, group), out var place) && IsSame(group, _before.Program.Groups[place]) ? place : (int?)null)];
    }

    private static (string, string, bool, bool) Key(RuleProgram program, EffectGroup group) => (group.Id, program.Options[group.Option], group.ForChoice, group.Supports);

    private bool IsSame(EffectGroup group, EffectGroup before) =>
        group.Count == before.Count && Enumerable.Range(0, group.Count).All(i => IsSame(_now.Program.Effects[group.First + i], _before.Program.Effects[before.First + i]));

    private bool IsSame(CompiledEffect effect, CompiledEffect before) =>
        RuleBefore(effect.Rule) == before.Rule && effect.Index == before.Index && Hedge(_now, effect) == Hedge(_before, before);

    private static (double, double, double) Hedge((RuleBaseSnapshot Snapshot, RuleProgram Program) side, CompiledEffect effect)
    {
        var hedge = side.Snapshot.Hedges[side.Program.Rules[effect.Rule].Rule.Effects[effect.Index].Hedge!];
        return (hedge.Low, hedge.Mid, hedge.High);
    }

    private static Dictionary<TKey, int> Places<T, TKey>(IReadOnlyList<T> items, Func<T, TKey> key)
        where TKey : notnull => items.Select((item, place) => (Key: key(item), place)).ToDictionary(x => x.Key, x => x.place);
}
