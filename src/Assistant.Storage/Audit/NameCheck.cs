using System.Text;
using System.Text.Json;

namespace Assistant.Storage.Audit;

/// <summary>Holds the names of entries to what the entries tell. A name is no part of the chain, and yet decides whether what bears it is recorded.</summary>
internal sealed class NameCheck(LogCheck check)
{
    /// <summary>Kinds that were seen with a name: from there on each of the kind has one. The first of an old log have none.</summary>
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);

    /// <summary>Checks the next entry, in order of its number.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="kind">Its kind; null where it cannot be believed, which was told.</param>
    public void Check(AuditEntryRow entry, string? kind)
    {
        if (kind is null || IsRight(entry, kind))
        {
            return;
        }

        check.Tell(new AuditFault(entry.Number, "name", FormattableString.Invariant($"the name of entry {entry.Number} is not the one it was written with; by it is known whether something was recorded")));
    }

    private bool IsRight(AuditEntryRow entry, string kind)
    {
        if (EntryName.FactOf(kind) is not { } fact)
        {
            return entry.Name is null;
        }

        var told = Fact(Encoding.UTF8.GetBytes(entry.Record), fact);
        if (entry.Name is null)
        {
            return !_named.Contains(kind) && (told is null || !EntryName.IsAlwaysNamed(kind));
        }

        _named.Add(kind);
        return told is null ? EntryName.MayBe(kind, entry.Name) : entry.Name == EntryName.Of(kind, told);
    }

    /// <summary>A fact that is a text, without reading more of the record than must be.</summary>
    private static string? Fact(ReadOnlySpan<byte> record, string name)
    {
        var reader = new Utf8JsonReader(record);
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName)
            {
                continue;
            }

            var isFacts = reader.CurrentDepth == 1 && reader.ValueTextEquals("facts"u8);
            if (reader.CurrentDepth == 2 && reader.ValueTextEquals(name))
            {
                return reader.Read() && reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            }

            if (!isFacts)
            {
                reader.Skip();
            }
        }

        return null;
    }
}
