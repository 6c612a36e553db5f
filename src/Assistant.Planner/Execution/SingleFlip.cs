namespace Assistant.Planner.Execution;

/// <summary>What one change alone would put another response first, looked for over everything that can change.</summary>
/// <param name="State">ISO3.</param>
/// <param name="Trial">The case after the smallest such change, assessed again; null where no single change does it.</param>
public sealed record SingleFlip(string State, Trial? Trial);
