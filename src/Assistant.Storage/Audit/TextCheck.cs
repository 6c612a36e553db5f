using Assistant.Storage.Databases;

namespace Assistant.Storage.Audit;

/// <summary>Holds the texts kept apart to the salted hashes in the log. A text may be gone, erased or expired; one that is there must be what was written.</summary>
internal sealed class TextCheck(LogCheck check)
{
    private static readonly string[] Tables = ["answers", "feedback", "ledger"];

    private readonly Dictionary<long, string> _hashes = [];
    private readonly HashSet<long> _forGood = [];

    /// <summary>Texts read.</summary>
    public long Read { get; private set; }

    /// <summary>An entry of the page, and the hash it holds.</summary>
    public void Expect(long number, (string? Text, bool IsForGood) entry)
    {
        if (entry.Text is { } hash)
        {
            _hashes[number] = hash;
            if (entry.IsForGood)
            {
                _forGood.Add(number);
            }
        }
    }

    /// <summary>Reads the texts of a page of entries.</summary>
    public async Task CheckAsync(Session session, long first, long last)
    {
        foreach (var table in Tables)
        {
            var rows = await session.QueryAsync<TextRow>($"SELECT entry, salt, text FROM {table} WHERE entry BETWEEN @first AND @last AND text IS NOT NULL ORDER BY entry", new { first, last });
            foreach (var row in rows)
            {
                Read++;
                _forGood.Remove(row.Entry);
                if (_hashes.GetValueOrDefault(row.Entry) != new SaltedText(row.Text, row.Salt).Hash)
                {
                    check.Tell(new AuditFault(row.Entry, "text", FormattableString.Invariant($"the text kept for entry {row.Entry} is not what was written")));
                }
            }
        }

        foreach (var missing in _forGood)
        {
            check.Tell(new AuditFault(missing, "text", FormattableString.Invariant($"the ledger's row of entry {missing} is gone")));
        }

        _hashes.Clear();
        _forGood.Clear();
    }
}
