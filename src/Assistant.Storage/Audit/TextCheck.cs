using System.Text.Json;
using Assistant.Storage.Databases;

namespace Assistant.Storage.Audit;

/// <summary>
/// Holds what is kept beside the log to the log. A text may be gone, erased or expired; what is there must be what was written, and stand beside an entry.
/// </summary>
internal sealed class TextCheck(LogCheck check)
{
    /// <summary>More than a page of entries has, so that one look at each table is enough for it.</summary>
    private const int RowsAtOnce = 2_500;

    private readonly Dictionary<long, (string Record, string? Kind)> _entries = [];

    /// <summary>Entries of the page whose row must be there, and was not seen yet.</summary>
    private readonly Dictionary<long, TextTable> _due = [];

    /// <summary>Texts read.</summary>
    public long Read { get; private set; }

    /// <summary>Reads the rows beside a page of entries, and those between it and the page before, which stand beside none.</summary>
    /// <param name="session">Where.</param>
    /// <param name="page">The entries, each with its kind, null where it cannot be believed; none for all rows behind the log's end.</param>
    /// <param name="after">The last entry of the page before; null for none.</param>
    public async Task CheckAsync(Session session, IEnumerable<(AuditEntryRow Entry, string? Kind)> page, long? after)
    {
        long? last = null;
        foreach (var (entry, kind) in page)
        {
            last = entry.Number;
            Expect(entry, kind);
        }

        foreach (var table in TextTable.All)
        {
            await CheckAsync(session, table, after, last);
        }

        foreach (var (missing, table) in _due)
        {
            check.Tell(new AuditFault(missing, "text", FormattableString.Invariant($"the row of entry {missing} in table {table.Name} is gone")));
        }

        _entries.Clear();
        _due.Clear();
    }

    private void Expect(AuditEntryRow entry, string? kind)
    {
        _entries[entry.Number] = (entry.Record, kind);
        if (kind is not null && TextTable.All.FirstOrDefault(table => table.IsForGood && table.Kinds.Contains(kind)) is { } table)
        {
            _due[entry.Number] = table;
        }
    }

    private async Task CheckAsync(Session session, TextTable table, long? after, long? last)
    {
        for (var more = true; more;)
        {
            string[] bounds = [.. new[] { after is null ? null : "entry > @after", last is null ? null : "entry <= @last" }.OfType<string>()];
            var where = bounds.Length == 0 ? "" : $" WHERE {string.Join(" AND ", bounds)}";
            var sql = $"SELECT {table.Columns} FROM {table.Name}{where} ORDER BY entry LIMIT @RowsAtOnce";
            var rows = (await session.QueryAsync<object>(sql, new { after, last, RowsAtOnce })).Cast<IDictionary<string, object?>>().ToList();
            rows.ForEach(row => Check(table, row));
            more = rows.Count == RowsAtOnce;
            after = more ? (long)rows[^1]["entry"]! : after;
        }
    }

    private void Check(TextTable table, IDictionary<string, object?> row)
    {
        var number = (long)row["entry"]!;
        Read += row["text"] is null ? 0 : 1;
        if (!_entries.TryGetValue(number, out var entry))
        {
            check.Tell(new AuditFault(number, "row", FormattableString.Invariant($"table {table.Name} has a row for entry {number}, and the log has no such entry")));
        }
        else if (entry.Kind is { } kind && !table.Kinds.Contains(kind))
        {
            check.Tell(new AuditFault(number, "row", FormattableString.Invariant($"table {table.Name} has a row for entry {number}, which is of another kind: {kind}")));
        }
        else if (entry.Kind is not null) // otherwise it was told that the entry is not what was written
        {
            Compare(table, row, number, entry.Record);
            _due.Remove(number);
        }
    }

    private void Compare(TextTable table, IDictionary<string, object?> row, long number, string record)
    {
        using var document = JsonDocument.Parse(record);
        var differing = table.Differing(row, document.RootElement).ToList();
        if (differing.Remove("text"))
        {
            check.Tell(new AuditFault(number, "text", FormattableString.Invariant($"the text kept for entry {number} is not what was written")));
        }

        if (differing.Count > 0)
        {
            check.Tell(new AuditFault(number, "row", FormattableString.Invariant($"what table {table.Name} says of entry {number} is not what was written: {string.Join(", ", differing)}")));
        }
    }
}
