namespace Assistant.Storage.Ledger;

/// <summary>What was said of one response.</summary>
/// <param name="Option">Its identifier.</param>
/// <param name="Score">0–1.</param>
public sealed record LedgerForecast(string Option, double Score);
