using System.Text;
using System.Text.Json;

namespace Assistant.Storage.Audit;

/// <summary>Walks a log entry by entry and says where it is not what was written. A value: a copy goes on from where it was taken.</summary>
internal struct ChainReader()
{
    /// <summary>Where the walk stands.</summary>
    public ChainHead Head { get; private set; } = ChainHead.Start;

    /// <summary>The <c>kind</c> of the entry last read; null where it cannot be believed.</summary>
    public string? Kind { get; private set; }

    /// <summary>Takes the next entry, in order of its number as stored.</summary>
    /// <returns>Null where it follows as it should.</returns>
    public AuditFault? Next(AuditEntry entry)
    {
        var fault = Fault(entry);

        // Goes on from what stands there, so that one damage is told once.
        Head = new ChainHead(entry.Number, entry.Hash);
        return fault;
    }

    private AuditFault? Fault(AuditEntry entry)
    {
        Kind = null;
        if (entry.Number != Head.Size + 1)
        {
            return entry.Number > Head.Size
                ? new AuditFault(Head.Size + 1, "removed", FormattableString.Invariant($"entries {Head.Size + 1} to {entry.Number - 1} are missing"))
                : new AuditFault(entry.Number, "inserted", FormattableString.Invariant($"entry {entry.Number} stands there more than once"));
        }

        var record = Encoding.UTF8.GetBytes(entry.Record);
        if (ChainHead.HashOf(record) != entry.Hash)
        {
            return new AuditFault(entry.Number, "altered", FormattableString.Invariant($"entry {entry.Number} is not what was written: its hash does not fit"));
        }

        (var number, var previous, Kind) = Read(record);
        if (number != entry.Number)
        {
            return new AuditFault(entry.Number, "reordered", FormattableString.Invariant($"in place {entry.Number} stands the entry that was written as number {number}"));
        }

        return previous == Head.Hash
            ? null
            : new AuditFault(entry.Number, "inserted", FormattableString.Invariant($"entry {entry.Number} was written after another entry than the one that stands before it"));
    }

    /// <summary>Only the members that matter, and only on the first level: the facts of an entry may hold the same names.</summary>
    private static (long Number, string? Previous, string? Kind) Read(ReadOnlySpan<byte> record)
    {
        var (number, previous, kind) = (0L, (string?)null, (string?)null);
        try
        {
            var reader = new Utf8JsonReader(record);
            while (reader.Read())
            {
                if (reader.TokenType != JsonTokenType.PropertyName)
                {
                    continue;
                }

                if (reader.ValueTextEquals("number"u8))
                {
                    reader.Read();
                    number = reader.GetInt64();
                }
                else if (reader.ValueTextEquals("previous"u8))
                {
                    reader.Read();
                    previous = reader.GetString();
                }
                else if (reader.ValueTextEquals("kind"u8))
                {
                    reader.Read();
                    kind = reader.GetString();
                }
                else
                {
                    reader.Skip();
                }
            }
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or FormatException)
        {
            return default;
        }

        return (number, previous, kind);
    }
}
