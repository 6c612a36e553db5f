using Assistant.Planner.Writing.Intents;
using Assistant.Planner.Writing.Words;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Conditions;

namespace Assistant.Planner.Verifying;

/// <summary>When a rule applies, and when it counts less or more, is told in the words of its whole condition.</summary>
internal sealed class ConditionCheck(ConditionWords words)
{
    private static readonly (string Lead, Func<Rule, Condition?> Of)[] Conditions =
    [
        (RuleWriter.Applies, r => r.When),
        (RuleWriter.Weakened, r => r.WeakenedBy),
        (RuleWriter.Strengthened, r => r.StrengthenedBy),
    ];

    public void Check(CheckedSentence s, Action<string, string> fault)
    {
        foreach (var (lead, of) in Conditions.Where(c => s.Text.StartsWith(c.Lead, StringComparison.Ordinal)))
        {
            if (!s.Grounds.Rules.Any(r => of(r) is { } condition && s.Text == $"{lead}{words.Of(condition)}."))
            {
                fault("wrong-condition", "no cited rule has that condition");
            }
        }
    }
}
