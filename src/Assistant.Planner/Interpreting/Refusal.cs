namespace Assistant.Planner.Interpreting;

/// <summary>Why a message is not answered.</summary>
/// <param name="Reason">A reason code of the JSON contract.</param>
/// <param name="Detail">A finer code, or null.</param>
internal sealed record Refusal(string Reason, string? Detail);
