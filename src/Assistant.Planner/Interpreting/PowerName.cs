namespace Assistant.Planner.Interpreting;

/// <summary>What one phrase in the lexicon of names stands for.</summary>
/// <param name="Id">ISO3, a sender's identifier, an organisation's, or the text of a place that is no state.</param>
/// <param name="Kind">How the phrase names it.</param>
internal readonly record struct PowerName(string Id, PowerNameKind Kind);
