using System.ComponentModel;
using Assistant.Planner.Execution;
using Assistant.RuleBase;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Documents;
using Microsoft.SemanticKernel;

namespace Assistant.Planner.Plugins;

/// <summary>Kernel plugin <c>rules</c>: looks claims up, never judges them.</summary>
internal sealed class RulesPlugin(RuleBaseSnapshot snapshot, TopicIndex topics)
{
    private const int MostRules = 6;
    private const int Itself = 2;
    private const int Through = 1;

    [KernelFunction("find")]
    [Description("Rules in force that bear on the named response options.")]
    public RulesFound Find([Description("Identifiers of options, joined by commas.")] string options)
    {
        var wanted = options.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new RulesFound(
            [.. snapshot.Rules
                .Where(r => r.Status == RuleStatus.Stable && r.Effects.Any(e => wanted.Contains(e.Option)))
                .OrderByDescending(r => r.Effects.Count(e => e.HasWeight && wanted.Contains(e.Option)))
                .ThenBy(r => r.Id, StringComparer.Ordinal)
                .Take(MostRules)],
            []);
    }

    [KernelFunction("show")]
    [Description("One rule by its identifier, retired ones included, or the rules behind a locator.")]
    public RulesFound Show([Description("A rule identifier, or DOCUMENT#p3.s2, or p3.s2.")] string named)
    {
        var name = named.Trim();
        if (snapshot.FindRule(name.ToLowerInvariant()) is { } rule)
        {
            return new RulesFound([rule], []);
        }

        return Locate(name) is { } locator ? Behind(locator) : RulesFound.Nothing;
    }

    [KernelFunction("topic")]
    [Description("Rules in force, and pointers to related work, that speak about a topic.")]
    public RulesFound Topic(
        [Description("Topic words.")] string topic,
        [Description("Identifiers of figures named, joined by commas; where no claim speaks of the topic, the rules that look at them.")] string figures = "")
    {
        if (Hedged(topic) is { Count: > 0 } hedged)
        {
            return new RulesFound(hedged, []);
        }

        topic = TopicWords.WithoutFigures(topic);
        var found = topics.Find(topic, MostRules);
        var meant = found.Rules.Count > 1 ? null : TopicWords.InWordsOfClaims(topic) is { } put ? topics.Find(put, MostRules) : null;
        // One claim that happens to hold an everyday word is not all there is on what it means.
        return meant is { IsEmpty: false } ? found with { Rules = [.. found.Rules.Union(meant.Rules).Take(MostRules)], Passages = [.. found.Passages.Union(meant.Passages)] }
            : found.IsEmpty ? LookingAt(figures) : found;
    }

    // "Which claims are hedged as merely possible?": the rules of that hedge, those with the most effects of it first.
    private IReadOnlyList<Rule> Hedged(string topic)
    {
        var words = topic.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var wanted = words.Any(w => w is "hedged" or "worded" or "phrased" or "stated")
            ? snapshot.Hedges.Values.Where(h => words.Contains(h.Id) || h.Cues.Any(words.Contains)).Select(h => h.Id).ToHashSet(StringComparer.Ordinal)
            : CertaintyWords.Classes(words, snapshot.Hedges.Values, snapshot.Parameters.P0);
        return [.. snapshot.Rules.Where(r => r.Status == RuleStatus.Stable && r.Effects.Any(e => e.Hedge is { } hedge && wanted.Contains(hedge)))
            .OrderByDescending(r => r.Effects.Count(e => e.Hedge is { } hedge && wanted.Contains(hedge))).ThenBy(r => r.Id, StringComparer.Ordinal).Take(MostRules)];
    }

    private RulesFound LookingAt(string figures)
    {
        var wanted = figures.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToHashSet(StringComparer.Ordinal);
        var looking = snapshot.Rules.Where(r => r.Status == RuleStatus.Stable).ToLookup(r => Nearness(r.When, wanted));
        var nearest = looking[Itself].Any() ? looking[Itself] : looking[Through];
        return wanted.Count == 0 ? RulesFound.Nothing : new RulesFound([.. nearest.OrderBy(r => r.Id, StringComparer.Ordinal).Take(MostRules)], []) { ByFigure = true };
    }

    /// <summary>Whether a condition itself looks at a figure, or through a factor, or not at all (0).</summary>
    private int Nearness(Condition condition, HashSet<string> wanted) => condition.Features.Select(f => f.Kind switch
    {
        FeatureKind.Indicator when wanted.Contains(f.Name) => Itself,
        FeatureKind.Tie when f.Name.Split('+').Any(wanted.Contains) => Itself,
        FeatureKind.Factor when wanted.Contains(f.Name) => Itself,
        FeatureKind.Factor when snapshot.Factors.FirstOrDefault(x => x.Id == f.Name)?.Value is { } value && Nearness(value, wanted) > 0 => Through,
        _ => 0,
    }).DefaultIfEmpty(0).Max();

    private RulesFound Behind(SourceLocator locator)
    {
        var sentence = snapshot.Documents[locator.Document].Find(locator.Position)!;
        Rule[] rules = [.. sentence.Rules.Select(snapshot.FindRule).OfType<Rule>().Where(r => r.Status == RuleStatus.Stable)];
        return new RulesFound(rules, rules.Length == 0 ? [new Passage(locator, sentence.None, sentence.RelatedTopic)] : []);
    }

    private SourceLocator? Locate(string name)
    {
        if (SourceLocator.TryParse(name, out var whole) && snapshot.Resolves(whole))
        {
            return whole;
        }

        var position = name.TrimStart('#').ToLowerInvariant();
        var document = snapshot.Documents.Values.OrderBy(d => d.Id, StringComparer.Ordinal).FirstOrDefault(d => d.Find(position) is not null);
        return document is null ? null : new SourceLocator(document.Id, position);
    }
}
