namespace Assistant.Planner.Interpreting;

/// <summary>Why a message is not answered.</summary>
/// <param name="Reason">A reason code of the JSON contract.</param>
/// <param name="Detail">A finer code, or null.</param>
/// <param name="Near">What the name stands for, when it is close to a state.</param>
internal sealed record Refusal(string Reason, string? Detail, NearState? Near = null);
