using Assistant.Planner.Execution;
using Assistant.RuleBase;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Documents;

namespace Assistant.Planner.Plugins;

/// <summary>Finds the claims that speak about a topic: by words in common, rare words counting more.</summary>
/// <remarks>Built once per snapshot. Deterministic: equal scores are ordered by identifier.</remarks>
internal sealed class TopicIndex
{
    /// <summary>Share of a topic's weight that must be found before a claim counts as speaking about it.</summary>
    private const double Enough = 0.3;

    private readonly List<Entry> _entries = [];
    private readonly Dictionary<string, int> _spread = new(StringComparer.Ordinal);

    public TopicIndex(RuleBaseSnapshot snapshot)
    {
        foreach (var rule in snapshot.Rules.Where(r => r.Status == RuleStatus.Stable))
        {
            Add(new Entry(rule, null, Weights(rule, snapshot)));
        }

        foreach (var document in snapshot.Documents.Values.OrderBy(d => d.Id, StringComparer.Ordinal))
        {
            foreach (var sentence in document.Sentences.Where(s => s.RelatedTopic is not null))
            {
                var passage = new Passage(new SourceLocator(document.Id, sentence.Position), sentence.None, sentence.RelatedTopic);
                Add(new Entry(null, passage, TopicWords.Of(sentence.RelatedTopic!).Distinct().ToDictionary(w => w, _ => 1.0)));
            }
        }
    }

    public RulesFound Find(string topic, int most)
    {
        string[] wanted = [.. TopicWords.Of(topic).Distinct().Where(_spread.ContainsKey)];
        var total = TopicWords.Of(topic).Distinct().Sum(Rarity);
        var found = _entries
            .Select(e => (Entry: e, Score: wanted.Sum(w => e.Weight(w) * Rarity(w)), Met: wanted.Where(e.Has).Sum(Rarity)))
            .Where(f => f.Score > 0 && f.Met >= Enough * total)
            .OrderByDescending(f => Math.Round(f.Score, 9))
            .ThenBy(f => f.Entry.Id, StringComparer.Ordinal)
            .Select(f => f.Entry)
            .ToArray();

        return new RulesFound(
            [.. found.Select(e => e.Rule).OfType<Rule>().Take(most)],
            [.. found.Select(e => e.Passage).OfType<Passage>().Take(2)]);
    }

    private static Dictionary<string, double> Weights(Rule rule, RuleBaseSnapshot snapshot)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        Weigh(rule.Topics, 1.0);
        Weigh([rule.Topic], 0.8);
        Weigh([rule.Claim, rule.Id.Replace('.', ' ').Replace('-', ' ')], 0.6);
        Weigh(rule.Effects.Select(e => snapshot.FindResponse(e.Option)?.LabelTarget ?? ""), 0.4);
        Weigh(rule.Cites.Select(c => snapshot.Documents.GetValueOrDefault(c.Document)?.SectionOf(c.Position) ?? ""), 0.3);
        return weights;

        void Weigh(IEnumerable<string> texts, double weight)
        {
            foreach (var word in texts.SelectMany(TopicWords.Of))
            {
                weights[word] = Math.Max(weight, weights.GetValueOrDefault(word));
            }
        }
    }

    /// <summary>An unknown word weighs as much as a word of one claim: it is what the topic was about.</summary>
    private double Rarity(string word) => Math.Log(1 + ((double)Math.Max(1, _entries.Count) / Math.Max(1, _spread.GetValueOrDefault(word))));

    private void Add(Entry entry)
    {
        _entries.Add(entry);
        foreach (var word in entry.Words.Keys)
        {
            _spread[word] = _spread.GetValueOrDefault(word) + 1;
        }
    }

    private sealed record Entry(Rule? Rule, Passage? Passage, Dictionary<string, double> Words)
    {
        public string Id => Rule?.Id ?? Passage!.Locator.ToString();

        public double Weight(string word) => Words.GetValueOrDefault(word);

        public bool Has(string word) => Words.ContainsKey(word);
    }
}
