using Assistant.Planner.Answers;

namespace Assistant.Planner.Delivery;

/// <summary>That an answer was given, with what a word on it is held to; known also where its text is not kept.</summary>
/// <param name="AnswerId">The answer.</param>
/// <param name="Asker">Who got it, and where.</param>
/// <param name="RuleBase">Which content answered.</param>
/// <param name="Rules">The rules it cites.</param>
public sealed record GivenAnswer(string AnswerId, Asker Asker, AnswerRuleBase RuleBase, IReadOnlyList<string> Rules)
{
    /// <summary>Of an answer that is kept.</summary>
    public static GivenAnswer Of(DeliveredAnswer delivered)
    {
        ArgumentNullException.ThrowIfNull(delivered);
        var answer = delivered.Answer;
        return new GivenAnswer(
            answer.AnswerId, delivered.Asker, answer.RuleBase, [.. answer.Citations.OfType<ClaimCitation>().Select(claim => claim.Rule).OfType<string>().Distinct(StringComparer.Ordinal)]);
    }
}
