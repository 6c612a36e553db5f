namespace Assistant.Storage.Ledger;

/// <summary>An assessment as a named person froze it.</summary>
/// <param name="By">Who.</param>
/// <param name="Question">The question assessed.</param>
/// <param name="State">ISO3 of the state.</param>
/// <param name="Horizon">Until when the response is expected.</param>
/// <param name="RuleBase">Version and hash of the rules and data.</param>
/// <param name="AnswerId">The answer it was taken from, or null when it was made for the ledger.</param>
/// <param name="Forecasts">All responses, the most plausible first.</param>
public sealed record LedgerAssessment(
    string By, string Question, string State, DateOnly Horizon, string RuleBase, string? AnswerId, IReadOnlyList<LedgerForecast> Forecasts);
