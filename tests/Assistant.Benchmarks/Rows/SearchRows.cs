using System.Globalization;
using Assistant.Benchmarks.Quick;
using Assistant.Planner.Plugins;
using Assistant.RuleBase.Claims;
using Lucene.Net.Analysis.En;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Assistant.Benchmarks.Rows;

/// <summary>Claims by topic words, beside Lucene on the same texts.</summary>
internal static class SearchRows
{
    private const string Topic = "technology access and licences";
    private const int Most = 3;

    private static readonly Rule[] Rules = [.. RealBase.Compiled.Snapshot.Rules.Where(r => r.Status == RuleStatus.Stable)];

    public static IEnumerable<Row> All =>
    [
        new("search", "claim search by topic words", "Lucene.Net 4.8, EnglishAnalyzer, BM25", Goal.Least(30, "× as fast"), Speed),
        new("search-memory", "bytes of one search", "–", Goal.Most(2, "kB"), Memory),
        new("search-recall", "recall@3 over the topic phrases of all claims", "Lucene.Net, same texts", Goal.Least(1, "× its recall"), Recall),
    ];

    private static Task<Measured> Speed()
    {
        var ours = new TopicIndex(RealBase.Compiled.Snapshot);
        using var lucene = new LuceneIndex();
        var (time, theirs) = Duel.Run(() => ours.Find(Topic, Most), () => lucene.Find(Topic, Most));
        return Task.FromResult(new Measured(theirs / time, time, theirs, "µs") { Note = $"Lucene allocates {Duel.Bytes(() => lucene.Find(Topic, Most))} bytes" });
    }

    private static Task<Measured> Memory()
    {
        var index = new TopicIndex(RealBase.Compiled.Snapshot);
        var bytes = Duel.Bytes(() => index.Find(Topic, Most)) / 1000.0;
        return Task.FromResult(new Measured(bytes, bytes, null, "kB"));
    }

    private static Task<Measured> Recall()
    {
        var index = new TopicIndex(RealBase.Compiled.Snapshot);
        using var lucene = new LuceneIndex();
        var topics = Rules.SelectMany(r => r.Topics.Select(t => (Topic: t, r.Id))).GroupBy(t => t.Topic, t => t.Id, StringComparer.Ordinal).ToList();
        var ours = topics.Average(t => Found([.. index.Find(t.Key, Most).Rules.Select(r => r.Id)], t));
        var theirs = topics.Average(t => Found(lucene.Find(t.Key, Most), t));
        return Task.FromResult(new Measured(ours / theirs, ours, theirs, "recall@3") { Note = $"{topics.Count} phrases" });

        static double Found(string[] found, IEnumerable<string> relevant) =>
            relevant.Count(found.Contains) / (double)Math.Min(Most, relevant.Count());
    }

    /// <summary>The texts our own index reads, as one field.</summary>
    private sealed class LuceneIndex : IDisposable
    {
        private readonly EnglishAnalyzer _analyzer = new(LuceneVersion.LUCENE_48);
        private readonly IndexSearcher _searcher;

        public LuceneIndex()
        {
            var directory = new RAMDirectory();
            using (var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, _analyzer)))
            {
                foreach (var rule in Rules)
                {
                    writer.AddDocument([new StringField("id", rule.Id, Field.Store.YES), new TextField("text", Text(rule), Field.Store.NO)]);
                }
            }

            _searcher = new IndexSearcher(DirectoryReader.Open(directory)) { Similarity = new BM25Similarity() };
        }

        public void Dispose() => _analyzer.Dispose();

        public string[] Find(string topic, int most)
        {
            var query = new QueryBuilder(_analyzer).CreateBooleanQuery("text", topic);
            return [.. _searcher.Search(query, most).ScoreDocs.Select(d => _searcher.Doc(d.Doc).Get("id", CultureInfo.InvariantCulture))];
        }

        private static string Text(Rule rule) => string.Join(' ', rule.Topics.Append(rule.Topic).Append(rule.Claim).Append(rule.Id.Replace('.', ' ').Replace('-', ' '))
            .Concat(rule.Effects.Select(e => RealBase.Compiled.Snapshot.FindResponse(e.Option)?.LabelTarget ?? "")));
    }
}
