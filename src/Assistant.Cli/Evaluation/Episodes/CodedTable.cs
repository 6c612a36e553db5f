using Assistant.Cli.Assessing;
using Assistant.Cli.Batch;

namespace Assistant.Cli.Evaluation.Episodes;

/// <summary>A table of coded episodes, the responses included, each cell with its place.</summary>
internal sealed class CodedTable
{
    private readonly CsvRecords _records;
    private readonly InputProblems _problems;
    private readonly Dictionary<string, int> _places = new(StringComparer.OrdinalIgnoreCase);
    private readonly int _width;

    public CodedTable(BoundedLines lines, InputProblems problems)
    {
        (_records, _problems) = (new CsvRecords(lines), problems);
        var header = _records.Next();
        _width = header?.Cells?.Length ?? 0;
        foreach (var (name, i) in (header?.Cells ?? []).Select((h, i) => (h.Trim(), i)))
        {
            _places.TryAdd(name, i);
        }

        if (!_places.ContainsKey("responses_ranked") || !_places.ContainsKey("start_year") || !(_places.ContainsKey("iso3") || _places.ContainsKey("state")))
        {
            problems.Add(header?.Line ?? 1, 1, "the first line must name the columns: iso3 (or state), start_year and responses_ranked at least");
        }
    }

    /// <summary>The rows in order; those that are none are noted as problems.</summary>
    public IEnumerable<Func<string, CodedCell>> Rows()
    {
        while (_records.Next() is { } record)
        {
            if (record.Cells is not { } cells)
            {
                _problems.Add(record.Line, 1, "this is no row of comma-separated values; check its quotes");
            }
            else if (cells.Length != _width)
            {
                _problems.Add(record.Line, 1, FormattableString.Invariant($"this row has {cells.Length} cells, the header {_width}; check commas and quotes"));
            }
            else
            {
                var starts = Starts(record.Text);
                yield return name => _places.TryGetValue(name, out var at)
                    ? At(record, cells[at].Trim(), at < starts.Count ? starts[at] : 0)
                    : new CodedCell("", record.Line, 1);
            }
        }
    }

    private static CodedCell At((int Line, string Text, string[]? Cells) record, string text, int start)
    {
        var before = record.Text.AsSpan(0, start);
        return new CodedCell(text, record.Line + before.Count('\n'), start - before.LastIndexOf('\n'));
    }

    /// <summary>Where each cell begins: after a comma outside quotes.</summary>
    private static List<int> Starts(string text)
    {
        var starts = new List<int> { 0 };
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            quoted ^= text[i] == '"';
            if (text[i] == ',' && !quoted)
            {
                starts.Add(i + 1);
            }
        }

        return starts;
    }
}
