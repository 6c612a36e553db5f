using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Assistant.RuleBase.Loading.Csv;

/// <summary>A content file of comma-separated values with a header line.</summary>
internal sealed class CsvTable
{
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    private int _width;

    private CsvTable(string file, ProblemLog problems) => (File, Problems) = (file, problems);

    public string File { get; }

    public ProblemLog Problems { get; }

    public IReadOnlyList<CsvRow> Rows { get; private set; } = [];

    public int IndexOf(string column) => _columns.GetValueOrDefault(column, -1);

    /// <summary>Reads a table that must have these columns.</summary>
    /// <returns>An empty table after a problem.</returns>
    public static CsvTable Read(RuleFile file, ProblemLog problems, params string[] columns)
    {
        var table = new CsvTable(file.Path, problems);
        try
        {
            table.Parse(file, columns);
        }
        catch (CsvHelperException)
        {
            problems.AddBroken(new FilePlace(file.Path, 1, 1), ProblemCodes.Syntax, "this is no table of comma-separated values; check its quotes");
        }

        return table;
    }

    private void Parse(RuleFile file, string[] columns)
    {
        var settings = new CsvConfiguration(CultureInfo.InvariantCulture) { BadDataFound = null, MaxFieldSize = RuleBaseLimits.ScalarLength };
        using var parser = new CsvParser(new StringReader(file.Text), settings);
        if (parser.Read())
        {
            ReadHeader(parser, columns);
        }

        foreach (var column in columns.Where(c => !_columns.ContainsKey(c)))
        {
            Problems.AddBroken(new FilePlace(File, 1, 1), ProblemCodes.MissingKey, $"the column `{column}` is missing; the header reads {string.Join(',', columns)}");
        }

        if (columns.All(_columns.ContainsKey))
        {
            Rows = [.. ReadRows(parser)];
        }
    }

    private void ReadHeader(CsvParser parser, string[] columns)
    {
        for (var i = 0; i < parser.Count; i++)
        {
            var column = parser[i].Trim();
            var place = new FilePlace(File, 1, 1 + parser.Record!.Take(i).Sum(c => c.Length + 1));
            if (!_columns.TryAdd(column, i))
            {
                Problems.Add(place, ProblemCodes.Duplicate, $"the column `{column}` stands here a second time; keep one");
            }
            else if (!columns.Contains(column))
            {
                Problems.AddUnknown(place, "column here", column, columns, ProblemCodes.UnknownKey);
            }
        }

        _width = parser.Count;
    }

    private IEnumerable<CsvRow> ReadRows(CsvParser parser)
    {
        while (parser.Read())
        {
            // A quoted cell may hold line ends; the parser counts the line a row ends on, a maintainer looks for the one it begins on.
            var raw = parser.RawRecord.Trim('\r', '\n');
            var line = parser.RawRow - raw.Count(c => c == '\n');
            if (raw.Count(c => c == '"') % 2 == 1)
            {
                // The parser would take the rest of the file for one cell.
                Problems.AddBroken(new FilePlace(File, line, 1), ProblemCodes.Syntax, "a quote opens in this row and does not close; close it, or write it twice where it stands for itself");
                continue;
            }

            if (parser.Count != _width)
            {
                Problems.AddBroken(new FilePlace(File, line, 1), ProblemCodes.Syntax, $"this row has {parser.Count} cells, the header {_width}; check commas and quotes");
                continue;
            }

            yield return new CsvRow(this, line, parser.Record!, raw);
        }
    }
}
