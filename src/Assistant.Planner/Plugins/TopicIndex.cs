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

    private const int MostPassages = 2;

    private const int MostOnStack = 512;

    private readonly Entry[] _entries;

    /// <summary>By word: how rare it is, and the entries that hold it with its weight in each.</summary>
    private readonly Dictionary<string, Posting> _postings = new(StringComparer.Ordinal);

    private readonly double _rarityOfUnknown;

    public TopicIndex(RuleBaseSnapshot snapshot)
    {
        var words = new List<(Entry Entry, Dictionary<string, double> Weights)>();
        foreach (var rule in snapshot.Rules.Where(r => r.Status == RuleStatus.Stable))
        {
            words.Add((new Entry(rule, null, rule.Id), Weights(rule, snapshot)));
        }

        foreach (var document in snapshot.Documents.Values.OrderBy(d => d.Id, StringComparer.Ordinal))
        {
            foreach (var sentence in document.Sentences.Where(s => s.RelatedTopic is not null))
            {
                var passage = new Passage(new SourceLocator(document.Id, sentence.Position), sentence.None, sentence.RelatedTopic);
                words.Add((new Entry(null, passage, passage.Locator.ToString()), TopicWords.Of(sentence.RelatedTopic!).Distinct().ToDictionary(w => w, _ => 1.0)));
            }
        }

        // Entries stand by identifier, so that of equal scores the first found is first.
        words.Sort((a, b) => string.CompareOrdinal(a.Entry.Id, b.Entry.Id));
        _entries = [.. words.Select(w => w.Entry)];
        foreach (var word in words.SelectMany((w, place) => w.Weights.Select(x => (Word: x.Key, Weight: x.Value, Place: place))).GroupBy(x => x.Word, StringComparer.Ordinal))
        {
            _postings[word.Key] = new Posting(Rarity(word.Count()), [.. word.Select(w => (w.Place, w.Weight))]);
        }

        _rarityOfUnknown = Rarity(1);
    }

    public RulesFound Find(string topic, int most)
    {
        Span<double> scores = _entries.Length <= MostOnStack ? stackalloc double[_entries.Length] : new double[_entries.Length];
        Span<double> met = _entries.Length <= MostOnStack ? stackalloc double[_entries.Length] : new double[_entries.Length];
        var total = Sum(topic, scores, met);
        var found = new List<int>();
        for (var e = 0; e < scores.Length; e++)
        {
            if (scores[e] > 0 && met[e] >= Enough * total)
            {
                scores[e] = Math.Round(scores[e], 9);
                found.Add(e);
            }
        }

        var (rules, passages) = (new List<Rule>(), new List<Passage>());
        while (found.Count > 0 && (rules.Count < most || passages.Count < MostPassages))
        {
            var best = 0;
            for (var i = 1; i < found.Count; i++)
            {
                best = scores[found[i]] > scores[found[best]] ? i : best;
            }

            var entry = _entries[found[best]];
            found.RemoveAt(best);
            Take(entry.Rule, rules, most);
            Take(entry.Passage, passages, MostPassages);
        }

        return new RulesFound(rules, passages);

        static void Take<T>(T? item, List<T> taken, int most)
            where T : class
        {
            if (item is not null && taken.Count < most)
            {
                taken.Add(item);
            }
        }
    }

    /// <summary>Adds the words of a topic up, entry by entry.</summary>
    /// <returns>The rarity of all its words together.</returns>
    private double Sum(string topic, Span<double> scores, Span<double> met)
    {
        var total = 0.0;
        foreach (var word in TopicWords.Of(topic).Distinct())
        {
            if (!_postings.TryGetValue(word, out var posting))
            {
                total += _rarityOfUnknown;
                continue;
            }

            total += posting.Rarity;
            foreach (var (entry, weight) in posting.Entries)
            {
                scores[entry] += weight * posting.Rarity;
                met[entry] += posting.Rarity;
            }
        }

        return total;
    }

    private static Dictionary<string, double> Weights(Rule rule, RuleBaseSnapshot snapshot)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        Weigh(rule.Topics, 1.0);
        Weigh([rule.Topic], 0.8);
        Weigh([rule.Claim, rule.Id.Replace('.', ' ').Replace('-', ' ')], 0.6);
        // A response is known by its label and by the verb it is called with: to pool, to hedge.
        Weigh(rule.Effects.SelectMany(e => new[] { snapshot.FindResponse(e.Option)?.LabelTarget ?? "", e.Option.Split('-')[0] }), 0.4);
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
    private double Rarity(int spread) => Math.Log(1 + ((double)Math.Max(1, _entries.Length) / spread));

    private sealed record Entry(Rule? Rule, Passage? Passage, string Id);

    private sealed record Posting(double Rarity, (int Entry, double Weight)[] Entries);
}
