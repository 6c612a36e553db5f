using System.Text.Json.Serialization;
using Assistant.Planner.Models;

namespace Assistant.Planner.Questions;

/// <summary>What an earlier turn leaves for the next: the question last answered, and what the answer showed.</summary>
/// <param name="Last">The last question with states, scenario or topic, or null at the start.</param>
/// <param name="LastLocators">Locators the last answer cited, for "which rules come from that?".</param>
public sealed record ConversationContext(Question? Last, IReadOnlyList<string> LastLocators)
{
    /// <summary>A conversation that has not begun.</summary>
    public static ConversationContext Empty { get; } = new(null, []);

    /// <summary>Whether the locators are those of a look-up in between and not of the answer to the last question.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool LookedUpSince { get; init; }

    /// <summary>Whether the turn just before was about the assistant and how it answers, so that "and the range around it?" still is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool LastWasHelp { get; init; }

    /// <summary>Response options of the last answer, leading first, for "the second one?"; empty when it showed none.</summary>
    public IReadOnlyList<string> LastOptions { get; init; } = [];

    /// <summary>States the last ranking showed, first one first, for "why is the first one first?"; empty after any other answer.</summary>
    public IReadOnlyList<string> LastRanked { get; init; } = [];

    /// <summary>The question that was asked back, or declined for whom it named, when the last answer was one; a bare "Serbia" completes it, "the second" takes a choice of it.</summary>
    public Question? Pending { get; init; }

    /// <summary>What the conversation has spent on a language model, or null for nothing. No part of what a question means.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ModelSpending? Spent { get; init; }
}
