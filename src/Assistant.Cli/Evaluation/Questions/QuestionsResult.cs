using Assistant.RuleBase;

namespace Assistant.Cli.Evaluation.Questions;

/// <summary>Everything an evaluation over questions shows.</summary>
/// <param name="Source">Name of the file.</param>
/// <param name="Base">The rule base that answered.</param>
/// <param name="Turns">In the order of the file.</param>
internal sealed record QuestionsResult(string Source, RuleBaseSnapshot Base, IReadOnlyList<GradedTurn> Turns)
{
    private static readonly string[] Wishes = ["must", "must_not"];

    /// <summary>Declines due and given.</summary>
    public DeclineFigures Declines { get; } = DeclineFigures.Of(Turns);

    /// <summary>Every figure that is a share, in the order shown.</summary>
    public IReadOnlyList<(string Id, string Name, Tally Tally)> Shares =>
    [
        ("intent", "intent", Of("intent")),
        ("states", "states", Of("states")),
        ("scenario", "scenario attributes", Count(Checks.Where(c => c.What.StartsWith("scenario.", StringComparison.Ordinal)))),
        ("declinePrecision", "declines: precision, with reason", Declines.Precision),
        ("declineRecall", "declines: recall, with reason", Declines.Recall),
        ("citationsResolving", "citations that resolve", Sum(a => a.Resolving, a => a.Citations)),
        ("sentencesCited", "analytic sentences cited", Sum(a => a.Cited, a => a.Sentences)),
        ("sentencesSupported", "analytic sentences supported", Sum(a => a.Supported, a => a.Sentences)),
        ("wishes", "must and must not, where a machine can tell", Count(Checks.Where(c => Wishes.Contains(c.What)))),
        ("checks", "machine checks", Count(Checks.Where(c => c.What.StartsWith("check.", StringComparison.Ordinal)))),
    ];

    /// <summary>Accuracy by scenario attribute.</summary>
    public IReadOnlyList<(string Attribute, Tally Tally)> Attributes =>
    [
        .. Checks.Where(c => c.What.StartsWith("scenario.", StringComparison.Ordinal))
            .GroupBy(c => c.What["scenario.".Length..], StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (g.Key, Count(g))),
    ];

    /// <summary>Lines without any miss, by kind of question.</summary>
    public IReadOnlyList<(string Kind, Tally Tally)> Kinds =>
    [
        .. Turns.GroupBy(t => t.Turn.Expected.Kind, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (g.Key.Length > 0 ? g.Key : "–", new Tally(g.Count(t => !t.Misses.Any()), g.Count()))),
    ];

    /// <summary>Mean share of the claims expected that were cited, and over how many lines; null where no line expects any.</summary>
    public (double Recall, int Lines)? Claims => Turns.Where(t => t.ClaimsFound is not null).Select(t => t.ClaimsFound!.Value).ToList() is { Count: > 0 } found
        ? (found.Average(), found.Count)
        : null;

    /// <summary>Sentences and lines drafted and left out by the verifier.</summary>
    public int Dropped => Turns.Sum(t => t.Citations.Dropped);

    /// <summary>What was not as expected.</summary>
    public IEnumerable<(GradedTurn Turn, Check Check)> Misses => Turns.SelectMany(t => t.Misses.Select(c => (t, c)));

    /// <summary>What only a reader can tell.</summary>
    public IEnumerable<(GradedTurn Turn, Check Check)> Undecided => Turns.SelectMany(t => t.Checks.Where(c => c.Right is null).Select(c => (t, c)));

    private IEnumerable<Check> Checks => Turns.SelectMany(t => t.Checks);

    private Tally Of(string what) => Count(Checks.Where(c => c.What == what));

    private static Tally Count(IEnumerable<Check> checks) => checks.Where(c => c.Right is not null).ToList() is var decided
        ? new Tally(decided.Count(c => c.Right == true), decided.Count)
        : default;

    private Tally Sum(Func<CitationAudit, int> right, Func<CitationAudit, int> of) => new(Turns.Sum(t => right(t.Citations)), Turns.Sum(t => of(t.Citations)));
}
