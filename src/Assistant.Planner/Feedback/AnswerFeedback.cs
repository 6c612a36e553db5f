using Assistant.Planner.Answers;
using Assistant.Planner.Delivery;

namespace Assistant.Planner.Feedback;

/// <summary>What somebody thought of an answer. It never changes a score by itself.</summary>
/// <param name="AnswerId">The answer spoken of.</param>
/// <param name="IsHelpful">Thumbs up, or down.</param>
/// <param name="Reason">Why not, or null where nothing was said.</param>
/// <param name="Text">In their own words, at most <see cref="LongestText"/> characters, or null. May name people: never logged.</param>
/// <param name="Rule">The rule complained of, or null for the answer as a whole.</param>
/// <param name="From">Who says so.</param>
/// <param name="At">When.</param>
public sealed record AnswerFeedback(
    string AnswerId, bool IsHelpful, FeedbackReason? Reason, string? Text, string? Rule, Asker From, DateTimeOffset At)
{
    /// <summary>Whoever takes feedback in cuts its text here.</summary>
    public const int LongestText = 2_000;

    /// <summary>What it is known by when it is told twice, for instance by a turn that is run again.</summary>
    public required Guid Id { get; init; }

    /// <summary>Which content gave the answer; null until the answer is found.</summary>
    public AnswerRuleBase? RuleBase { get; init; }

    /// <summary>Ties it to the answer it speaks of. Whatever names an answer or a rule came from outside: nobody rates an answer that others were given, and only a rule it cites is named.</summary>
    /// <returns>Null when the answer was not given where this comes from.</returns>
    public AnswerFeedback? On(GivenAnswer given)
    {
        ArgumentNullException.ThrowIfNull(given);
        return given.Asker.IsIn(From.Channel, From.Conversation)
            ? this with { RuleBase = given.RuleBase, Rule = Rule is not null && given.Rules.Contains(Rule) ? Rule : null }
            : null;
    }
}
