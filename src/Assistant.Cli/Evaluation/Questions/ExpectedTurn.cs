using System.Text.Json.Nodes;

namespace Assistant.Cli.Evaluation.Questions;

/// <summary>One line of a file of questions: what is typed, and what should come of it.</summary>
/// <param name="Id">The line's name.</param>
/// <param name="Conversation">Lines with the same value are turns of one conversation.</param>
/// <param name="Turn">Order within it.</param>
/// <param name="Line">1-based line of the file.</param>
/// <param name="Text">What a user types.</param>
/// <param name="Kind">What sort of question it is.</param>
/// <param name="States">ISO3 codes to be understood, or null where the line does not say.</param>
/// <param name="Scenario">Attributes to be understood, keyed as in the answer.</param>
/// <param name="IntentAny">Accepted intents; empty where any will do.</param>
/// <param name="DeclinedAny">Accepted reasons; empty where the question must not be declined.</param>
internal sealed record ExpectedTurn(
    string Id,
    string Conversation,
    int Turn,
    int Line,
    string Text,
    string Kind,
    IReadOnlyList<string>? States,
    JsonObject Scenario,
    IReadOnlyList<string> IntentAny,
    IReadOnlyList<string> DeclinedAny)
{
    /// <summary>answer, answer_with_caveat, clarify, decline or abstain.</summary>
    public string Action { get; init; } = "";

    /// <summary>What a grader should find.</summary>
    public IReadOnlyList<string> Must { get; init; } = [];

    /// <summary>What a grader should not find.</summary>
    public IReadOnlyList<string> MustNot { get; init; } = [];

    /// <summary>Checks meant for a machine, by name.</summary>
    public JsonObject Check { get; init; } = [];

    /// <summary>Whether only a decline is right.</summary>
    public bool MustDecline => DeclinedAny.Count > 0 && IntentAny.All(i => i == "decline");
}
