using Assistant.RuleBase.Analysis;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Vocabulary;

namespace Assistant.RuleBase.Wording;

/// <summary>Rules in plain English for somebody who does not code.</summary>
public sealed class RuleWords(RuleBaseSnapshot snapshot)
{
    private readonly EffectSigns _signs = new(snapshot);

    /// <summary>Conditions of the same base in words.</summary>
    public ConditionWords Conditions { get; } = new(snapshot);

    /// <summary>The whole rule as one sentence: when it counts, what it then does, what limits and what amplifies it.</summary>
    public string Sentence(Rule rule)
    {
        var when = rule.When is Condition.Always ? "Always" : Raised(Conditions.Phrase(rule.When));
        var effects = rule.Effects.Count == 0 ? "is told when a question asks about it, and moves no ranking" : string.Join("; ", rule.Effects.Select(Effect));
        return $"{when}: {effects}{Limits(rule)}.";
    }

    /// <summary>What one effect does, such as "makes it more likely that a state will widen its partners".</summary>
    public string Effect(Effect effect)
    {
        var label = snapshot.FindResponse(effect.Option)?.LabelTarget ?? effect.Option;
        return effect.BearsOn switch
        {
            BearsOn.Choice => $"makes it {Direction(effect)} likely that a state will {label}{Certainty(effect)}",
            BearsOn.Success => $"makes it {Direction(effect)} likely that trying to {label} works{Certainty(effect)}",
            BearsOn.Brings => $"to {label} brings {effect.Line}",
            BearsOn.Costs => $"to {label} costs {effect.Line}",
            _ => $"to {label} needs {effect.Line}",
        };
    }

    /// <summary>What limits and what amplifies a rule, beginning with a semicolon; empty where nothing does.</summary>
    public string Limits(Rule rule) =>
        (rule.WeakenedBy is { } weakened ? $"; less so with {Conditions.Phrase(weakened)}" : "")
        + (rule.StrengthenedBy is { } strengthened ? $"; more so with {Conditions.Phrase(strengthened)}" : "");

    private string Direction(Effect effect) => _signs.IsSupport(effect) ? "more" : "less";

    private static string Certainty(Effect effect) => effect.Inferred ? $" ({effect.Hedge}; our inference)" : $" ({effect.Hedge})";

    private static string Raised(string phrase) => phrase[..1].ToUpperInvariant() + phrase[1..];
}
