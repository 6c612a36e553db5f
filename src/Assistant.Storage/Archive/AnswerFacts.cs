using Assistant.Planner.Answers;

namespace Assistant.Storage.Archive;

/// <summary>What the log tells of a delivered answer. Words of the user, and the answer made of them, lie apart.</summary>
/// <param name="AnswerId">The answer.</param>
/// <param name="Channel">Where it went.</param>
/// <param name="Question">The salted hash of the question: who holds question and salt can tell that it was this one, and nobody else.</param>
/// <param name="Intent">What the question was read as.</param>
/// <param name="States">About whom.</param>
/// <param name="Scenario">Under which pressure; without what the user said happened.</param>
/// <param name="AsOf">The year whose figures held, or null.</param>
/// <param name="RuleBase">Version and hash of rules and data, which are versioned together.</param>
/// <param name="Prompts">Prompts a model was asked with, as name@version.</param>
/// <param name="Model">The model, or null where none was configured.</param>
/// <param name="Verifier">What the verifier made of it.</param>
/// <param name="Declined">Why there was no answer, or null.</param>
/// <param name="LatencyMs">All steps together, in milliseconds.</param>
internal sealed record AnswerFacts(
    string AnswerId,
    string Channel,
    string Question,
    string Intent,
    IReadOnlyList<string> States,
    AnswerScenario Scenario,
    int? AsOf,
    AnswerRuleBase RuleBase,
    IReadOnlyList<string> Prompts,
    string? Model,
    VerifierFacts Verifier,
    string? Declined,
    double LatencyMs);
