namespace Assistant.Planner.Interpreting;

/// <summary>Who is who in a question.</summary>
/// <param name="Asked">States asked about, in the order named; may hold great powers, which the decline stage judges.</param>
/// <param name="Senders">Who imposes.</param>
/// <param name="Over">Whose sanctioning presses them.</param>
/// <param name="ByMention">The role of each mention, in their order.</param>
internal sealed record Roles(
    IReadOnlyList<string> Asked,
    IReadOnlyList<string> Senders,
    IReadOnlyList<string> Over,
    IReadOnlyList<Role> ByMention);
