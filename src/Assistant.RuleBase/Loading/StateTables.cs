using Assistant.RuleBase.Loading.Csv;
using Assistant.RuleBase.States;

namespace Assistant.RuleBase.Loading;

/// <summary>Opens the tables under states/ and checks what their rows have in common.</summary>
internal sealed class StateTables(IReadOnlyDictionary<string, RuleFile> files, ProblemLog problems)
{
    /// <summary>Defines every state: while one of its rows cannot be read, a code that seems unknown may be that row's.</summary>
    public const string StatesFile = "states/states.csv";

    /// <summary>The tables read whatever the indicators are.</summary>
    public static readonly string[] Files =
    [
        StatesFile, "states/ambiguous.csv", "states/organisations.csv", "states/ties.csv", "states/memberships.csv", "states/notes.csv",
        "states/trade-cutoffs.csv",
    ];

    /// <summary>The states read so far, by ISO 3166-1 alpha-3 code.</summary>
    public Dictionary<string, State> States { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<CsvRow> Table(string path, params string[] columns)
    {
        if (files.TryGetValue(path, out var file))
        {
            return CsvTable.Read(file, problems, columns).Rows;
        }

        problems.AddBroken(new FilePlace(path, 1, 1), ProblemCodes.Unreadable, $"the file is missing; it holds {string.Join(',', columns)}");
        return [];
    }

    public bool Once<T>(HashSet<T> seen, CsvRow row, T key)
    {
        var isFirst = seen.Add(key);
        if (!isFirst)
        {
            problems.Add(row.Place, ProblemCodes.Duplicate, $"{key} stands twice; keep one row");
        }

        return isFirst;
    }

    public bool Share(CsvRow row, string column)
    {
        var holds = row.Number(column) is not (< 0 or > 1);
        if (!holds)
        {
            problems.Add(row.PlaceOf(column), ProblemCodes.OutOfRange, $"{row[column]} is no share; it lies between 0 and 1");
        }

        return holds;
    }

    public void KnownStates(CsvRow row, string column)
    {
        foreach (var unknown in row.List(column).Where(s => !States.ContainsKey(s)))
        {
            Unknown(row, column, unknown, States.Keys, "state");
        }
    }

    public bool KnownState(CsvRow row) => Known(row, "iso3", States.Keys, "state");

    public bool Known(CsvRow row, string column, IEnumerable<string> known, string what)
    {
        if (known.Contains(row[column]))
        {
            return true;
        }

        Unknown(row, column, row[column], known, what);
        return false;
    }

    private void Unknown(CsvRow row, string column, string given, IEnumerable<string> known, string what) =>
        problems.AddUnknown(row.PlaceOf(column), what, given, known, definedIn: what is "state" or "partner" ? [StatesFile] : []);
}
