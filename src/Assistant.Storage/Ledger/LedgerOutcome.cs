namespace Assistant.Storage.Ledger;

/// <summary>What came of an assessment, as a named person coded it.</summary>
/// <param name="By">Who.</param>
/// <param name="Chosen">Identifiers of the responses the state chose; none when it chose none of them.</param>
/// <param name="Reference">Where that can be read.</param>
/// <param name="Note">What a reader should know, or null.</param>
public sealed record LedgerOutcome(string By, IReadOnlyList<string> Chosen, string Reference, string? Note);
