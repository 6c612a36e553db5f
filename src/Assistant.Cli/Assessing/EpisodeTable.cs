using Assistant.Cli.Batch;

namespace Assistant.Cli.Assessing;

/// <summary>A table of episodes; it reads what was done to a state, and never a column that holds what the state did.</summary>
internal sealed class EpisodeTable
{
    private static readonly string[] Columns = ["id", "iso3", "start_year", "position", "senders", "over", "sectors", "breadth"];

    private readonly CsvRecords _records;
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly int _width;

    /// <exception cref="InputException">The first line is no header with the column iso3.</exception>
    public EpisodeTable(BoundedLines lines)
    {
        _records = new CsvRecords(lines);
        var header = _records.Next()?.Cells ?? [];
        _width = header.Length;
        foreach (var column in Columns)
        {
            if (Array.FindIndex(header, h => h.Trim().Equals(column, StringComparison.OrdinalIgnoreCase)) is var place and >= 0)
            {
                _places[column] = place;
            }
        }

        if (!_places.ContainsKey("iso3"))
        {
            throw new InputException($"the first line must name the columns, iso3 among them; of use are {string.Join(", ", Columns)}");
        }
    }

    /// <summary>The rows in order.</summary>
    public IEnumerable<EpisodeRow> Rows()
    {
        while (_records.Next() is { } record)
        {
            var cells = record.Cells ?? [];
            yield return new EpisodeRow(
                record.Line,
                _places.ToDictionary(p => p.Key, p => p.Value < cells.Length ? cells[p.Value].Trim() : "", StringComparer.Ordinal),
                record.Cells is null ? "this is no row of comma-separated values; check its quotes"
                : cells.Length != _width ? $"this row has {cells.Length} cells, the header {_width}; check commas and quotes"
                : null);
        }
    }
}
