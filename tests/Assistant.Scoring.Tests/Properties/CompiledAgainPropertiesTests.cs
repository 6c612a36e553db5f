using System.Runtime.CompilerServices;
using Assistant.RuleBase;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Vocabulary;
using CsCheck;

namespace Assistant.Scoring.Tests.Properties;

/// <summary>Whatever an edit does to rules, compiled after what stood before it gives what compiled alone gives, to the last bit.</summary>
public sealed class CompiledAgainPropertiesTests
{
    private const int Edits = 6;

    /// <summary>One edit after another, each of one rule.</summary>
    private static readonly Gen<RuleBaseSnapshot[]> Histories =
        from snapshot in MadeCases.Bases
        from kinds in Gen.Int[0, 9].Array[Edits]
        from places in Gen.Int[0, 9].Array[Edits]
        from conditions in MadeCases.Conditions.Array[Edits]
        from effects in MadeCases.Effects.Array[Edits]
        select History(snapshot, kinds, places, conditions, effects);

    [Fact]
    public void Edits_of_rules_compiled_one_after_another_give_what_each_gives_alone() => Histories.Sample(
        history =>
        {
            CompiledRuleBase? before = null;
            foreach (var snapshot in history)
            {
                var (next, alone) = (CompiledRuleBase.Prepare(snapshot, Some.Draws, before), CompiledRuleBase.Prepare(snapshot, Some.Draws));

                Assert.Equal(Bits(alone.Places), Bits(next.Places));
                Assert.Equal(Bits(alone.Typical.Declared), Bits(next.Typical.Declared));
                Assert.Equal(Bits(alone.Typical.AlwaysTrue), Bits(next.Typical.AlwaysTrue));
                Assert.All(Enumerable.Range(0, 9), pair => Assert.Equal(Bits(alone.Typical.OfPair(pair)), Bits(next.Typical.OfPair(pair))));
                Assert.All(Enumerable.Range(0, alone.TypicalDraws.Length), o => Assert.Equal(Bits(alone.TypicalDraws[o]), Bits(next.TypicalDraws[o])));
                Assert.All(Enumerable.Range(0, Some.Options.Length), o => Assert.Equal(
                    Bits(alone.BaseRates.DrawsOf("target", false)[o]), Bits(next.BaseRates.DrawsOf("target", false)[o])));
                Assert.All(Enumerable.Range(0, alone.Program.Effects.Length), e => Assert.Equal(
                    Bits(alone.Program.Effects[e].LogOddsDraws.Values), Bits(next.Program.Effects[e].LogOddsDraws.Values)));
                before = next;
            }
        },
        iter: 200);

    [Fact]
    public void What_was_compiled_before_is_let_go_of()
    {
        var (last, earlier) = Edited();

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        // What the first read of the states stays in use; nothing of the edits in between may.
        Assert.All(earlier, compiled => Assert.False(compiled.IsAlive));
        GC.KeepAlive(last);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (CompiledRuleBase Last, List<WeakReference> Earlier) Edited()
    {
        var snapshot = Some.Base([Edit(0)]);
        var compiled = CompiledRuleBase.Prepare(snapshot, Some.Draws);
        var earlier = new List<WeakReference>();
        for (var i = 1; i <= 5; i++)
        {
            if (i > 1)
            {
                earlier.AddRange([new WeakReference(compiled), new WeakReference(compiled.Program), new WeakReference(compiled.Typical), new WeakReference(compiled.Snapshot), new WeakReference(compiled.Program.Budget)]);
            }

            compiled = CompiledRuleBase.Prepare(snapshot with { Rules = [Edit(i)] }, Some.Draws, compiled);
        }

        return (compiled, earlier);

        static Rule Edit(int i) => Some.Rule("made.one", Some.Up("governance", i / 10.0, 0.9), Some.Supports("hedge-quietly", "regular", "g"));
    }

    private static RuleBaseSnapshot[] History(RuleBaseSnapshot first, int[] kinds, int[] places, Condition[] conditions, Effect[] effects)
    {
        var history = new List<RuleBaseSnapshot> { first };
        for (var i = 0; i < kinds.Length; i++)
        {
            history.Add(Edited(history[^1], kinds[i], places[i], conditions[i], effects[i]));
        }

        return [.. history];
    }

    private static RuleBaseSnapshot Edited(RuleBaseSnapshot snapshot, int kind, int place, Condition condition, Effect effect)
    {
        var rules = snapshot.Rules.ToList();
        var (at, earlier) = (place % rules.Count, rules[(place + 1) % rules.Count]);
        var rule = rules[at];
        switch (kind)
        {
            case 0:
                rules[at] = rule with { When = condition };
                break;
            case 1:
                rules[at] = rule with { WeakenedBy = condition };
                break;
            case 2:
                rules[at] = rule with { Effects = [effect] };
                break;
            case 3:
                rules[at] = rule with { Effects = [.. rule.Effects, effect with { Group = "another" }] };
                break;
            case 4:
                rules.Add(Some.Rule(Enumerable.Range(0, rules.Count + 1).Select(n => $"made.a-{n}").First(id => rules.All(r => r.Id != id)), condition, effect));
                break;
            case 5 when rules.Count > 1:
                rules.RemoveAt(at);
                break;
            case 6:
                rules[at] = rule with { Claim = "Another wording." };
                break;
            case 7 when rules.All(r => !Looks(r)) && earlier != rule:
                rules[at] = rule with { StrengthenedBy = new Condition.Ramp(new Feature(FeatureKind.Rule, earlier.Id), 0.1, 0.6, false, false) };
                break;
            case 8:
                return snapshot with
                {
                    Hedges = snapshot.Hedges.ToDictionary(h => h.Key, h => h.Key == effect.Hedge ? h.Value with { Mid = h.Value.Mid + 0.01 } : h.Value, StringComparer.Ordinal),
                };
            default:
                return snapshot with { Responses = [.. snapshot.Responses.Reverse()] };
        }

        return snapshot with { Rules = [.. rules.OrderBy(r => r.Id, StringComparer.Ordinal)] };
    }

    private static bool Looks(Rule rule) => rule.StrengthenedBy is Condition.Ramp { Feature.Kind: FeatureKind.Rule };

    private static IEnumerable<long> Bits(double[] numbers) => numbers.Select(BitConverter.DoubleToInt64Bits);
}
