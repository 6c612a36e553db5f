namespace Assistant.Planner.Delivery;

/// <summary>Who got an answer, and where. All three are personal data or lead to some: never logged, and erased on demand.</summary>
/// <param name="Channel">The channel's id: <c>directline</c>, <c>msteams</c>; <c>api</c> for POST /api/ask, <c>cli</c> for the command line.</param>
/// <param name="Conversation">The conversation's id in that channel, or null where there is none.</param>
/// <param name="User">The channel's most stable id of the person, or null where nobody is named.</param>
public sealed record Asker(string Channel, string? Conversation, string? User)
{
    /// <summary>Whether this is in a conversation of a channel, whichever thread of it.</summary>
    public bool IsIn(string? channel, string? conversation) =>
        Channel == channel && conversation is { Length: > 0 } && Conversation is { } own && Whole(own).Equals(Whole(conversation), StringComparison.Ordinal);

    /// <summary>Teams names a thread behind its channel: <c>19:…@thread.tacv2;messageid=…</c>.</summary>
    private static ReadOnlySpan<char> Whole(string conversation) =>
        conversation.IndexOf(";messageid=", StringComparison.Ordinal) is > 0 and var end ? conversation.AsSpan(0, end) : conversation;
}
