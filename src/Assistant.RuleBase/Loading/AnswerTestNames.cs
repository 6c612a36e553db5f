using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Documents;
using Assistant.RuleBase.Scenarios;

namespace Assistant.RuleBase.Loading;

/// <summary>Everything a whole-answer test may name.</summary>
internal sealed record AnswerTestNames(
    IReadOnlyList<string> Options,
    IReadOnlyList<Rule> Rules,
    IReadOnlyDictionary<string, SourceDocument> Documents,
    IReadOnlyList<ReferenceScenario> Scenarios,
    IReadOnlySet<string> States)
{
    /// <summary>Readings of a question, as the answer contract names them.</summary>
    public static readonly string[] Intents =
    [
        "assess", "compare", "rank", "what-if", "why", "why-not", "counterfactual", "rule", "topic", "profile", "source", "help", "smalltalk", "clarify",
        "decline",
    ];

    /// <summary>Reasons for no answer, as the answer contract names them.</summary>
    public static readonly string[] Declines =
        ["none", "out-of-scope", "legal-advice", "unknown-state", "not-a-smaller-state", "harmful", "no-evidence", "unsupported-language"];
}
