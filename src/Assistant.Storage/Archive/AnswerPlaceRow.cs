using Assistant.Planner.Answers;
using Assistant.Planner.Delivery;

namespace Assistant.Storage.Archive;

/// <summary>That an answer was given whose text is not kept; <c>at</c> in milliseconds since 1970, rules with spaces between.</summary>
internal sealed record AnswerPlaceRow(string AnswerId, string Channel, string? Conversation, string? Person, long At, string Version, string Hash, string Rules)
{
    /// <summary>The columns a row is read from.</summary>
    public const string Columns = "answer_id AS AnswerId, channel, conversation, person, at, version, hash, rules";

    /// <summary>As others see it.</summary>
    public GivenAnswer Given => new(
        AnswerId, new Asker(Channel, Conversation, Person), new AnswerRuleBase(Version, Hash), Rules.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
