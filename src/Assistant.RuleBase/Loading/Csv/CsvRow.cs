using System.Globalization;

namespace Assistant.RuleBase.Loading.Csv;

/// <summary>One row of a table, with the place of each cell.</summary>
internal sealed class CsvRow(CsvTable table, int line, string[] cells, string raw)
{
    public FilePlace Place => new(table.File, line, 1);

    public string this[string column] => table.IndexOf(column) is var index and >= 0 && index < cells.Length ? cells[index].Trim() : "";

    public IReadOnlyList<string> List(string column) =>
        this[column].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public bool Flag(string column)
    {
        var text = this[column];
        if (text is not ("0" or "1"))
        {
            table.Problems.Add(PlaceOf(column), ProblemCodes.WrongShape, $"`{column}` must be 0 or 1, but is `{text}`");
        }

        return text == "1";
    }

    public double? Number(string column)
    {
        var text = this[column];
        if (text.Length == 0)
        {
            return null;
        }

        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
        {
            return number;
        }

        table.Problems.Add(PlaceOf(column), ProblemCodes.WrongShape, $"`{column}` must be a number, but is `{text}`; write it with a point, such as 0.64");
        return null;
    }

    public int? Year(string column)
    {
        var text = this[column];
        if (text.Length == 0)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1800 and <= 2100)
        {
            return year;
        }

        table.Problems.Add(PlaceOf(column), ProblemCodes.BadYear, $"`{text}` is no year; write four digits such as 2023");
        return null;
    }

    /// <returns>The year, or 0 after a problem.</returns>
    public int RequiredYear(string column) => Required(column) ? Year(column) ?? 0 : 0;

    public double? RequiredNumber(string column) => Required(column) ? Number(column) : null;

    private bool Required(string column)
    {
        if (this[column].Length > 0)
        {
            return true;
        }

        table.Problems.Add(PlaceOf(column), ProblemCodes.MissingKey, $"`{column}` is empty; fill it in, or drop the row");
        return false;
    }

    /// <summary>Where a cell begins; quoted commas before it are stepped over.</summary>
    public FilePlace PlaceOf(string column)
    {
        var wanted = table.IndexOf(column);
        var quoted = false;
        for (var (at, cell) = (0, 0); at < raw.Length && cell < wanted; at++)
        {
            quoted ^= raw[at] == '"';
            if (raw[at] == ',' && !quoted && ++cell == wanted)
            {
                return new FilePlace(table.File, line, at + 2);
            }
        }

        return Place;
    }
}
