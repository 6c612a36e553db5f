using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Documents;

namespace Assistant.Planner.Execution;

/// <summary>Everything the steps of a plan found: the only thing an answer may speak about.</summary>
public sealed record Findings
{
    /// <summary>Assessments, in the order of the plan.</summary>
    public IReadOnlyList<AssessedCase> Assessments { get; init; } = [];

    /// <summary>Rules looked up, best first.</summary>
    public IReadOnlyList<Rule> Rules { get; init; } = [];

    /// <summary>Whether the rules looked up name the topic nowhere and only look at a figure of that name.</summary>
    public bool AreByFigure { get; init; }

    /// <summary>Located sentences without a rule.</summary>
    public IReadOnlyList<Passage> Passages { get; init; } = [];

    /// <summary>What the base knows about the states asked for.</summary>
    public IReadOnlyList<StateFigures> Profiles { get; init; } = [];

    /// <summary>Documents behind the claims, for a question about sources.</summary>
    public IReadOnlyList<SourceDocument> Documents { get; init; } = [];

    /// <summary>Attribution lines of datasets, for a question about sources.</summary>
    public IReadOnlyList<string> Attributions { get; init; } = [];

    /// <summary>What the case does when one thing at a time is otherwise.</summary>
    public VariationsFound Variations { get; init; } = VariationsFound.None;

    /// <summary>The coded cases nearest to the one asked about; no part of the score.</summary>
    public IReadOnlyList<NearEpisode> Precedents { get; init; } = [];

    /// <summary>The order of the states, for a ranking; its cases are among <see cref="Assessments"/>.</summary>
    public RankingFound? Ranking { get; init; }

    /// <summary>The smallest change that flips the ranking, for a counterfactual; its cases are among <see cref="Assessments"/>.</summary>
    public FlipFound? Flip { get; init; }

    /// <summary>How answers are scored and how well that did, for a question about the method.</summary>
    public MethodFound? Method { get; init; }

    /// <summary>What was looked for and is not there: topics, rules.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>Nothing found.</summary>
    public static Findings None { get; } = new();

    /// <summary>Every trial an answer may speak about.</summary>
    public IEnumerable<Trial> Trials => Variations.Sensitivity.Concat(Variations.Watch.Select(w => w.Trial)).Concat(Variations.Flips.Select(f => f.Trial).OfType<Trial>());

    /// <summary>The assessment of a state, of one variant or trial where there are several; null when it was not assessed.</summary>
    public AssessedCase? Case(string state, string? variant) => Assessments.FirstOrDefault(a => a.State == state && a.Variant == variant)
        ?? Trials.FirstOrDefault(t => t.Case.State == state && t.Case.Variant == variant)?.Case;
}
