namespace Assistant.Planner.Questions;

/// <summary>What an earlier turn leaves for the next: the question last answered.</summary>
/// <param name="Last">The last question with states, scenario or topic, or null at the start.</param>
/// <param name="LastLocators">Locators the last answer cited, for "which rules come from that?".</param>
public sealed record ConversationContext(Question? Last, IReadOnlyList<string> LastLocators)
{
    /// <summary>A conversation that has not begun.</summary>
    public static ConversationContext Empty { get; } = new(null, []);
}
