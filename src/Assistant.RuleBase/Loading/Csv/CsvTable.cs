using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Assistant.RuleBase.Loading.Csv;

/// <summary>A content file of comma-separated values with a header line.</summary>
internal sealed class CsvTable
{
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

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
            problems.Add(new FilePlace(file.Path, 1, 1), ProblemCodes.Syntax, "this is no table of comma-separated values; check its quotes");
        }

        return table;
    }

    private void Parse(RuleFile file, string[] columns)
    {
        var settings = new CsvConfiguration(CultureInfo.InvariantCulture) { BadDataFound = null, MaxFieldSize = RuleBaseLimits.ScalarLength };
        using var parser = new CsvParser(new StringReader(file.Text), settings);
        if (parser.Read())
        {
            for (var i = 0; i < parser.Count; i++)
            {
                _columns[parser[i].Trim()] = i;
            }
        }

        foreach (var column in columns.Where(c => !_columns.ContainsKey(c)))
        {
            Problems.Add(new FilePlace(File, 1, 1), ProblemCodes.MissingKey, $"the column `{column}` is missing; the header reads {string.Join(',', columns)}");
        }

        foreach (var unknown in _columns.Keys.Except(columns, StringComparer.Ordinal))
        {
            Problems.AddUnknown(new FilePlace(File, 1, 1), "column here", unknown, columns, ProblemCodes.UnknownKey);
        }

        if (columns.All(_columns.ContainsKey))
        {
            Rows = [.. ReadRows(parser)];
        }
    }

    private IEnumerable<CsvRow> ReadRows(CsvParser parser)
    {
        while (parser.Read())
        {
            var line = parser.RawRow;
            if (parser.Count != _columns.Count)
            {
                Problems.Add(new FilePlace(File, line, 1), ProblemCodes.Syntax, $"this row has {parser.Count} cells, the header {_columns.Count}; check commas and quotes");
                continue;
            }

            yield return new CsvRow(this, line, parser.Record!, parser.RawRecord);
        }
    }
}
