namespace Assistant.Storage.Archive;

/// <summary>A delivered answer as kept; <c>at</c> in milliseconds since 1970.</summary>
internal sealed record AnswerRow(long Entry, string Channel, string? Conversation, string? Person, long At, byte[] Text)
{
    /// <summary>The columns a row is read from.</summary>
    public const string Columns = "entry, channel, conversation, person, at, text";
}
