using Assistant.BotFramework.Inbox;
using Assistant.BotFramework.Schema;

namespace Assistant.Storage.Transcripts;

/// <summary>An entry.</summary>
internal sealed record EntryRow(long Sequence, string ActivityId, byte[] Activity)
{
    /// <summary>The activity in its place; null where the row is damaged.</summary>
    public KeptActivity? Kept => StoredEntry.Json(Activity) is { } json ? new KeptActivity(Sequence, ActivityId, new SharedJson(json)) : null;
}
