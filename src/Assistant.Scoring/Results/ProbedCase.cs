namespace Assistant.Scoring.Results;

/// <summary>What a case tried with something changed comes to: as far as was asked, and no further.</summary>
/// <param name="First">The option that leads.</param>
/// <param name="Responses">The options asked for, in that order.</param>
public sealed record ProbedCase(string First, IReadOnlyList<ProbedResponse> Responses);
