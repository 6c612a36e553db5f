using System.Text.Json;
using Assistant.BotFramework.Inbox;
using Assistant.Storage.Databases;

namespace Assistant.Storage.Transcripts;

/// <summary>An entry of a transcript as its row holds it. Made before the transaction: others wait while one runs.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Row">Its activity: JSON as it is where it is short, else packed behind <see cref="Mark"/>.</param>
internal sealed record StoredEntry(TranscriptEntry Entry, byte[] Row)
{
    /// <summary>What no JSON begins with.</summary>
    private const byte Mark = 0;

    /// <summary>Less fits a page of the database anyway.</summary>
    private const int Worthwhile = 4096;

    /// <summary>The entry, packed where that is worth it.</summary>
    public static StoredEntry Of(TranscriptEntry entry) =>
        new(entry, entry.Json.Length < Worthwhile ? entry.Json.ToArray() : [Mark, .. PackedJson.Pack(entry.Json)]);

    /// <summary>The activity's JSON; null where the row is damaged.</summary>
    public static byte[]? Json(byte[] row)
    {
        try
        {
            return row is [Mark, ..] ? PackedJson.Unpack(row.AsSpan(1)) : row;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
