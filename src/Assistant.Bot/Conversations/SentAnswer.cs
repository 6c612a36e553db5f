namespace Assistant.Bot.Conversations;

/// <summary>Which message carried which answer.</summary>
/// <param name="ActivityId">The channel's identifier of the message.</param>
/// <param name="AnswerId">The answer's.</param>
/// <param name="QuestionId">The channel's identifier of the message that asked; null where it told none.</param>
internal sealed record SentAnswer(string ActivityId, string AnswerId, string? QuestionId = null)
{
    private const char InConversation = '|';
    private const char AsItIs = '=';

    /// <summary>The three identifiers in half of the letters: a conversation's state is read and written at every turn, and this is most of it.</summary>
    public string?[] Short(string? conversation) => [ShortId(ActivityId, conversation), AnswerId, QuestionId is null ? null : ShortId(QuestionId, conversation)];

    /// <summary>What <see cref="Short"/> made short; null for anything else.</summary>
    public static SentAnswer? Of(string?[]? made, string? conversation) => made is [{ } activity, { } answer, var question]
        ? new SentAnswer(LongId(activity, conversation), answer, question is null ? null : LongId(question, conversation))
        : null;

    /// <summary>Some channels begin the identifiers of messages with that of their conversation.</summary>
    public static string ShortId(string id, string? conversation) =>
        conversation is { Length: > 0 } && id.Length > conversation.Length && id[conversation.Length] == InConversation && id.StartsWith(conversation, StringComparison.Ordinal) ? id[conversation.Length..]
        : id is [InConversation or AsItIs, ..] ? AsItIs + id
        : id;

    private static string LongId(string id, string? conversation) => id switch
    {
        [InConversation, ..] => conversation + id,
        [AsItIs, ..] => id[1..],
        _ => id,
    };
}
