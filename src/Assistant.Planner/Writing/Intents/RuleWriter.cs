using Assistant.Planner.Execution;
using Assistant.Planner.Writing.Words;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Vocabulary;

namespace Assistant.Planner.Writing.Intents;

/// <summary>Rules themselves: claim, conditions, effects; and pointers to what the documents leave to other work.</summary>
internal sealed class RuleWriter(Names names, ConditionWords conditions)
{
    /// <summary>Before a rule's condition.</summary>
    public const string Applies = "It applies when: ";

    /// <summary>Before what makes it count less.</summary>
    public const string Weakened = "It is weakened when: ";

    /// <summary>Before what makes it count more.</summary>
    public const string Strengthened = "It is strengthened when: ";

    /// <summary>What the documents say about a topic: the claims, best first.</summary>
    public static IReadOnlyList<DraftSentence> Topic(Findings findings)
    {
        var claims = findings.Rules.Select((r, i) => new DraftSentence(r.Claim, [new Cite.Claim(r.Id)], PlaceOf(i)));
        return [.. claims, .. findings.Passages.Select((p, i) => Passage(p, PlaceOf(findings.Rules.Count + i)))];
    }

    /// <summary>One rule in full, or a few with what they bear on.</summary>
    public IReadOnlyList<DraftSentence> Rules(Findings findings)
    {
        var sentences = new List<DraftSentence>();
        foreach (var rule in findings.Rules)
        {
            var retired = rule.Status == RuleStatus.Retired ? "No longer in force (retired): " : "";
            sentences.Add(new DraftSentence(retired + rule.Claim, [new Cite.Claim(rule.Id)], PlaceOf(sentences.Count)));
            if (findings.Rules.Count <= 2)
            {
                sentences.AddRange(Inside(rule));
            }
        }

        return [.. sentences, .. findings.Passages.Select((p, i) => Passage(p, PlaceOf(sentences.Count + i)))];
    }

    private IEnumerable<DraftSentence> Inside(Rule rule)
    {
        Cite[] cite = [new Cite.Claim(rule.Id)];
        if (rule.Effects.Count > 0)
        {
            yield return new DraftSentence($"{Applies}{conditions.Of(rule.When)}.", cite, SentencePlace.Judgement);
        }

        if (rule.WeakenedBy is { } weakened)
        {
            yield return new DraftSentence($"{Weakened}{conditions.Of(weakened)}.", cite, SentencePlace.Judgement);
        }

        if (rule.StrengthenedBy is { } strengthened)
        {
            yield return new DraftSentence($"{Strengthened}{conditions.Of(strengthened)}.", cite, SentencePlace.Judgement);
        }

        foreach (var effect in rule.Effects)
        {
            yield return new DraftSentence(Effect(effect), cite, SentencePlace.Judgement) { Option = effect.Option };
        }
    }

    private string Effect(Effect effect)
    {
        var label = $"“{names.Label(effect.Option, null)}”";
        var how = $"hedge: {effect.Hedge}{(effect.Inferred ? ", our inference" : "")}";
        return effect.BearsOn switch
        {
            BearsOn.Choice => $"Where it applies it {(effect.Supports ? "speaks for" : "speaks against")} choosing {label} ({how}).",
            BearsOn.Success => $"Where it applies it {(effect.Supports ? "speaks for" : "speaks against")} the success of {label} ({how}).",
            _ => $"It names what {label} {effect.BearsOn.ToString().ToLowerInvariant()}: {effect.Line}.",
        };
    }

    private static DraftSentence Passage(Passage passage, SentencePlace place) => new(
        passage.RelatedTopic is { } related
            ? $"Outside this rule base; the document points to related work on {Sentences.WithoutStop(related)}."
            : $"No rule carries this sentence: {Sentences.WithoutStop(passage.None ?? "it states no claim")}.",
        [new Cite.Located(passage.Locator)],
        place);

    private static SentencePlace PlaceOf(int index) => index switch { 0 => SentencePlace.Headline, < 6 => SentencePlace.Judgement, _ => SentencePlace.More };
}
