namespace Assistant.Planner.Interpreting;

/// <summary>A place that is close to a state and none of the base.</summary>
/// <param name="Name">As people write it, folded.</param>
/// <param name="What">What it is, in words that fit after "is".</param>
/// <param name="Within">ISO3 code of the state that may be meant, or null where that is contested.</param>
internal sealed record NearState(string Name, string What, string? Within);
