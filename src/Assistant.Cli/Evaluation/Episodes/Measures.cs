using Assistant.Scoring.Evaluation;

namespace Assistant.Cli.Evaluation.Episodes;

/// <summary>The measures in the order they are shown, with their names for readers.</summary>
internal static class Measures
{
    public static IReadOnlyList<(string Id, string Name, Func<MethodFigures, Interval> Of)> All { get; } =
    [
        ("firstInSet", "first in set", m => m.FirstInSet),
        ("primaryInTop3", "primary in top 3", m => m.PrimaryInTop3),
        ("recall3", "recall@3", m => m.Recall3),
        ("macroRecall3", "macro recall@3", m => m.MacroRecall3),
        ("ndcg5", "NDCG@5", m => m.Ndcg5),
        ("pairOrder", "pair order", m => m.PairOrder),
        ("brier", "Brier (lower is better)", m => m.Brier),
    ];

    /// <summary>A way of ranking, for readers.</summary>
    public static string NameOf(string method) => method switch
    {
        Methods.Rules => "rules, fitted prior",
        Methods.RulesUniformPrior => "rules, uniform prior",
        Methods.Popularity => "popularity",
        _ => "uniform",
    };
}
