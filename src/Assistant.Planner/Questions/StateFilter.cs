namespace Assistant.Planner.Questions;

/// <summary>A property that states of a ranking must have: "landlocked", "with weak institutions".</summary>
/// <param name="Feature">An indicator or factor identifier, or <c>landlocked</c> or <c>island</c>.</param>
/// <param name="Level">low, medium or high; yes or no for landlocked and island.</param>
public sealed record StateFilter(string Feature, string Level);
