namespace Assistant.Planner.Questions;

/// <summary>A property that states of a ranking must have: "landlocked", "with weak institutions", "outside NATO", "that depend on Russian gas".</summary>
/// <param name="Feature">An indicator or factor identifier, a channel of ties, or one of <c>landlocked</c>, <c>island</c>, <see cref="Member"/>, <see cref="Itself"/>.</param>
/// <param name="Level">low, medium or high; yes or no where a state has the property or not.</param>
/// <param name="Toward">The organisation, region, partner or state the property holds with; null for a state's own.</param>
public sealed record StateFilter(string Feature, string Level, string? Toward = null)
{
    /// <summary>The feature of belonging to an organisation or region.</summary>
    public const string Member = "member";

    /// <summary>The feature of being one state by name.</summary>
    public const string Itself = "itself";

    /// <summary>The channels of ties that stand for trade as a whole.</summary>
    public const string Trade = "trade";
}
