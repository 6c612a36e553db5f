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

    /// <summary>Located sentences without a rule.</summary>
    public IReadOnlyList<Passage> Passages { get; init; } = [];

    /// <summary>What the base knows about the states asked for.</summary>
    public IReadOnlyList<StateFigures> Profiles { get; init; } = [];

    /// <summary>Documents behind the claims, for a question about sources.</summary>
    public IReadOnlyList<SourceDocument> Documents { get; init; } = [];

    /// <summary>Attribution lines of datasets, for a question about sources.</summary>
    public IReadOnlyList<string> Attributions { get; init; } = [];

    /// <summary>What was looked for and is not there: topics, rules.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>Nothing found.</summary>
    public static Findings None { get; } = new();

    /// <summary>The assessment of a state, of one variant where there are two; null when it was not assessed.</summary>
    public AssessedCase? Case(string state, string? variant) => Assessments.FirstOrDefault(a => a.State == state && a.Variant == variant);
}
