using Assistant.RuleBase.Scenarios;

namespace Assistant.Scoring.Results;

/// <summary>How one state may respond to one pressure: all options ranked, with everything that moved them.</summary>
/// <param name="State">ISO 3166-1 alpha-3.</param>
/// <param name="Scenario">The pressure assessed.</param>
/// <param name="AsOf">The year whose figures hold, or null for the newest.</param>
/// <param name="Patron">The great power outside the senders' camp closest to the state, or null when unknown.</param>
/// <param name="Responses">All options, best first.</param>
/// <param name="Confidence">How far the ranking carries.</param>
/// <param name="Figures">Every figure, tie or relation an applicable rule looked at, known or missing.</param>
/// <param name="Unmeasured">Factors nobody measures that applicable rules looked at.</param>
public sealed record Assessment(
    string State,
    Scenario Scenario,
    int? AsOf,
    string? Patron,
    IReadOnlyList<ResponseScore> Responses,
    AssessmentConfidence Confidence,
    IReadOnlyList<FigureUsed> Figures,
    IReadOnlyList<string> Unmeasured)
{
    /// <summary>The best response.</summary>
    public ResponseScore First => Responses[0];

    /// <summary>The score of an option.</summary>
    /// <exception cref="InvalidOperationException">No such option.</exception>
    public ResponseScore Of(string option) => Responses.First(r => r.Option == option);
}
