using Assistant.BotFramework.Inbox;
using Assistant.Storage.Transcripts;

namespace Assistant.Storage.Outages;

/// <summary>Something said while the database was out of reach, to be kept once it is back unless its person was erased since.</summary>
/// <param name="Entry">What was said.</param>
/// <param name="At">When, in milliseconds since 1970.</param>
internal sealed record OwedWords(TranscriptEntry Entry, long At)
{
    /// <summary>As its row holds it.</summary>
    public StoredEntry Stored => StoredEntry.Of(Entry);
}
