using System.Text.Json.Serialization;
using Assistant.Planner.Execution;

namespace Assistant.Planner.Answers;

/// <summary>What leaves the house: the JSON contract of <c>ask --json</c> and <c>POST /api/ask</c>, member for member.</summary>
/// <remarks>Immutable. <see cref="AnswerJson"/> writes it; members people need for layout but the contract does not name are marked as not written.</remarks>
public sealed record Answer
{
    /// <summary>Version of this shape.</summary>
    public string SchemaVersion { get; init; } = "1";

    /// <summary>A ULID, new for every delivered answer.</summary>
    public required string AnswerId { get; init; }

    /// <summary>As typed, trimmed and bounded.</summary>
    public required string Question { get; init; }

    /// <summary>assess, compare, rank, what-if, why, why-not, counterfactual, rule, topic, profile, source, help, smalltalk, clarify or decline.</summary>
    public required string Intent { get; init; }

    /// <summary>ISO3 codes in the order named.</summary>
    public required IReadOnlyList<string> States { get; init; }

    /// <summary>The pressure, as it was read.</summary>
    public required AnswerScenario Scenario { get; init; }

    /// <summary>Which content answered.</summary>
    public required AnswerRuleBase RuleBase { get; init; }

    /// <summary>The year whose figures hold, or null for the newest.</summary>
    public required int? AsOf { get; init; }

    /// <summary>The first sentence's text; a fixed text where there is no analytic sentence.</summary>
    public required string Headline { get; init; }

    /// <summary>All ten options for each state (and variant), best first.</summary>
    public required IReadOnlyList<AnswerResponse> Responses { get; init; }

    /// <summary>How far each ranking carries.</summary>
    public required IReadOnlyList<AnswerConfidence> Confidence { get; init; }

    /// <summary>Analytic sentences only, all cited.</summary>
    public required IReadOnlyList<AnswerSentence> Sentences { get; init; }

    /// <summary>In order of first use, numbered from 1.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>Every figure the assessments or profiles looked at, missing ones included.</summary>
    public required IReadOnlyList<DataRow> Data { get; init; }

    /// <summary>From fixed templates.</summary>
    public required IReadOnlyList<string> Caveats { get; init; }

    /// <summary>Questions to tap next, at most five.</summary>
    public required IReadOnlyList<string> Suggestions { get; init; }

    /// <summary>What changes the leading response.</summary>
    public IReadOnlyList<SensitivityLine> Sensitivity { get; init; } = [];

    /// <summary>What to watch for.</summary>
    public IReadOnlyList<CitedText> Watch { get; init; } = [];

    /// <summary>Nearest coded episodes; not used in the score.</summary>
    public IReadOnlyList<Precedent> Precedents { get; init; } = [];

    /// <summary>Why there is no answer, or null.</summary>
    public required string? Declined { get; init; }

    /// <summary>A finer code, or null.</summary>
    public required string? DeclinedDetail { get; init; }

    /// <summary>What ran, with durations.</summary>
    public required IReadOnlyList<TraceStep> Trace { get; init; }

    /// <summary>What the verifier and a model had to do with it; for the audit log, not written to JSON.</summary>
    [JsonIgnore]
    public AnswerMaking Making { get; init; } = AnswerMaking.Unknown;
}
