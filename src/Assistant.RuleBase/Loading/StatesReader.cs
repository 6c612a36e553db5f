using Assistant.RuleBase.Loading.Csv;
using Assistant.RuleBase.States;
using Assistant.RuleBase.Vocabulary;
using static System.FormattableString;

namespace Assistant.RuleBase.Loading;

/// <summary>Reads states/: names, figures, ties, memberships and notes.</summary>
internal sealed class StatesReader(IReadOnlyDictionary<string, RuleFile> files, ProblemLog problems)
{
    /// <summary>The tables read whatever the indicators are.</summary>
    public static readonly string[] Files =
    [
        StatesFile, "states/ambiguous.csv", "states/organisations.csv", "states/ties.csv", "states/memberships.csv", "states/notes.csv",
        "states/trade-cutoffs.csv",
    ];

    /// <summary>Columns of states.csv that may be declared as indicators: plain facts that hold for every year.</summary>
    private static readonly string[] Facts = ["un-member", "permanent-seat", "landlocked", "island"];

    /// <summary>Defines every state: while one of its rows cannot be read, a code that seems unknown may be that row's.</summary>
    public const string StatesFile = "states/states.csv";

    private const string EuropeanUnion = "EU";

    private static readonly string[] Statuses = ["member", "partner", "observer", "candidate", "associate", "suspended"];

    private static readonly string[] Flows = ["export", "import"];

    private readonly Dictionary<string, State> _states = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, State> ReadStates()
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var rows = Table(StatesFile, "iso3", "iso2", "name", "aliases", "demonyms", "region", "subregion", "un-member",
            "permanent-seat", "landlocked", "island", "neighbours");
        foreach (var row in rows)
        {
            var state = new State(
                row["iso3"], row["iso2"], row["name"], row.List("aliases"), row.List("demonyms"), row["region"], row["subregion"],
                row.Flag("un-member"), row.Flag("permanent-seat"), row.Flag("landlocked"), row.Flag("island"), row.List("neighbours"));
            if (!_states.TryAdd(state.Iso3, state))
            {
                problems.Add(row.Place, ProblemCodes.Duplicate, $"`{state.Iso3}` stands twice; keep one row per state");
            }

            CheckCodes(row);
            foreach (var name in state.Aliases.Append(state.Name).Distinct(StringComparer.OrdinalIgnoreCase))
            {
                if (!names.TryAdd(name, state.Iso3))
                {
                    problems.Add(
                        row.PlaceOf(name == state.Name ? "name" : "aliases"), ProblemCodes.Duplicate, $"`{name}` already names {names[name]}; a name belongs to one state");
                }
            }
        }

        foreach (var row in rows)
        {
            KnownStates(row, "neighbours");
        }

        return _states;
    }

    public IReadOnlyList<AmbiguousName> ReadAmbiguousNames()
    {
        var names = new List<AmbiguousName>();
        foreach (var row in Table("states/ambiguous.csv", "word", "states", "note"))
        {
            KnownStates(row, "states");
            names.Add(new AmbiguousName(row["word"], row.List("states"), row["note"]));
        }

        return names;
    }

    public IReadOnlyDictionary<string, Organisation> ReadOrganisations()
    {
        var organisations = new Dictionary<string, Organisation>(StringComparer.Ordinal);
        foreach (var row in Table("states/organisations.csv", "id", "name", "aliases", "kind", "founded", "leader"))
        {
            Known(row, "kind", KnownNames.OrganisationKinds, "kind of organisation");
            var organisation = new Organisation(row["id"], row["name"], row.List("aliases"), row["kind"], row["leader"] is { Length: > 0 } leader ? leader : null);
            if (!organisations.TryAdd(organisation.Id, organisation))
            {
                problems.Add(row.Place, ProblemCodes.Duplicate, $"the organisation `{organisation.Id}` stands twice; keep one");
            }
        }

        return organisations;
    }

    public ILookup<string, Tie> ReadTies()
    {
        var partners = _states.Keys.Append(EuropeanUnion).ToHashSet(StringComparer.Ordinal);
        var ties = new List<(string Iso3, Tie Tie)>();
        var seen = new HashSet<(string, string, string)>();
        foreach (var row in Table("states/ties.csv", "iso3", "partner", "channel", "strength", "year", "share", "source", "confidence", "basis"))
        {
            KnownState(row);
            Known(row, "partner", partners, "partner");
            Known(row, "channel", KnownNames.Channels, "channel");
            var strength = row["strength"] switch { "some" => 1 / 3.0, "major" => 2 / 3.0, "sole" => 1, _ => 0 };
            if (strength == 0)
            {
                problems.AddUnknown(row.PlaceOf("strength"), "strength", row["strength"], ["some", "major", "sole"]);
            }

            Share(row, "share");
            Once(seen, row, (row["iso3"], row["partner"], row["channel"]));
            ties.Add((row["iso3"], new Tie(
                row["partner"], row["channel"], strength, row.RequiredYear("year"), row.Number("share"), row["source"], row["confidence"], row["basis"])));
        }

        return ties.ToLookup(t => t.Iso3, t => t.Tie);
    }

    public IReadOnlyDictionary<string, StateProfile> ReadProfiles(
        IReadOnlyDictionary<string, Indicator> indicators,
        IReadOnlyDictionary<string, Organisation> organisations,
        ILookup<string, Tie> ties,
        Func<IReadOnlyDictionary<string, IReadOnlyList<IndicatorValue>>, StateClass> classOf)
    {
        var series = ReadSeries(indicators);
        var memberships = ReadMemberships(organisations);
        var notes = ReadNotes(indicators);
        var seen = new HashSet<(string, string)>();
        var cutoffs = Table("states/trade-cutoffs.csv", "iso3", "flow", "share", "year")
            .Where(r => Once(seen, r, (r["iso3"], r["flow"])) & KnownState(r) & Known(r, "flow", Flows, "flow") & Share(r, "share"))
            .ToLookup(r => r["iso3"], r => (Flow: r["flow"], Share: r.Number("share") ?? 0));
        return _states.Values.ToDictionary(
            s => s.Iso3,
            s => new StateProfile(
                s,
                classOf(series[s.Iso3]),
                series[s.Iso3],
                [.. ties[s.Iso3]],
                cutoffs[s.Iso3].ToDictionary(c => c.Flow, c => c.Share, StringComparer.Ordinal),
                [.. memberships[s.Iso3]],
                [.. notes[s.Iso3]]),
            StringComparer.Ordinal);
    }

    private Dictionary<string, IReadOnlyDictionary<string, IReadOnlyList<IndicatorValue>>> ReadSeries(IReadOnlyDictionary<string, Indicator> indicators)
    {
        var series = _states.Keys.ToDictionary(iso3 => iso3, _ => new Dictionary<string, List<IndicatorValue>>(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var indicator in indicators.Values)
        {
            if (Facts.Contains(indicator.Id))
            {
                AddFact(indicator.Id, series);
            }
            else
            {
                AddFigures(indicator, series);
            }
        }

        return series.ToDictionary(
            s => s.Key,
            s => (IReadOnlyDictionary<string, IReadOnlyList<IndicatorValue>>)s.Value.ToDictionary(
                v => v.Key, v => (IReadOnlyList<IndicatorValue>)[.. v.Value.OrderBy(x => x.Year)], StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    private void AddFact(string id, Dictionary<string, Dictionary<string, List<IndicatorValue>>> series)
    {
        foreach (var state in _states.Values)
        {
            var holds = id switch
            {
                "un-member" => state.IsUnMember,
                "permanent-seat" => state.HasPermanentSeat,
                "landlocked" => state.IsLandlocked,
                _ => state.IsIsland,
            };
            series[state.Iso3][id] = [new IndicatorValue(IndicatorValue.Timeless, holds ? 1 : 0)];
        }
    }

    private void AddFigures(Indicator indicator, Dictionary<string, Dictionary<string, List<IndicatorValue>>> series)
    {
        var seen = new HashSet<(string, int)>();
        foreach (var row in Table($"states/indicators/{indicator.Id}.csv", "iso3", "year", "value"))
        {
            var (known, year, figure) = (KnownState(row), row.RequiredYear("year"), row.RequiredNumber("value"));
            if (!known || year == 0 || figure is not { } value)
            {
                continue;
            }

            if (value < indicator.Low || value > indicator.High)
            {
                problems.Add(
                    row.PlaceOf("value"),
                    ProblemCodes.OutOfRange,
                    Invariant($"{row["value"]} lies outside the plausible range [{indicator.Low}, {indicator.High}] of {indicator.Id}; check unit and sign"));
            }

            if (!Once(seen, row, (row["iso3"], year)))
            {
                continue;
            }

            var values = series[row["iso3"]];
            if (!values.TryGetValue(indicator.Id, out var list))
            {
                values[indicator.Id] = list = [];
            }

            list.Add(new IndicatorValue(year, value));
        }
    }

    private ILookup<string, Membership> ReadMemberships(IReadOnlyDictionary<string, Organisation> organisations)
    {
        var memberships = new List<(string Iso3, Membership Membership)>();
        var seen = new HashSet<(string, string, string)>();
        foreach (var row in Table("states/memberships.csv", "iso3", "organisation", "status", "from", "to"))
        {
            KnownState(row);
            Known(row, "organisation", organisations.Keys, "organisation");
            Once(seen, row, (row["iso3"], row["organisation"], row["from"]));
            Known(row, "status", Statuses, "status");
            var (from, to) = (row.RequiredYear("from"), row.Year("to"));
            if (to < from)
            {
                problems.Add(row.PlaceOf("to"), ProblemCodes.BadYear, $"the membership ends in {to}, before it begins; check both years");
            }

            memberships.Add((row["iso3"], new Membership(row["organisation"], row["status"], from, to)));
        }

        return memberships.ToLookup(m => m.Iso3, m => m.Membership);
    }

    private ILookup<string, StateNote> ReadNotes(IReadOnlyDictionary<string, Indicator> indicators)
    {
        var notes = new List<(string Iso3, StateNote Note)>();
        foreach (var row in Table("states/notes.csv", "iso3", "indicators", "note"))
        {
            KnownState(row);
            var concerned = row.List("indicators");
            foreach (var unknown in concerned.Where(i => i != "*" && !indicators.ContainsKey(i)))
            {
                problems.AddUnknown(row.PlaceOf("indicators"), "indicator", unknown, indicators.Keys);
            }

            notes.Add((row["iso3"], new StateNote(concerned is ["*"] ? [] : concerned, row["note"])));
        }

        return notes.ToLookup(n => n.Iso3, n => n.Note);
    }

    private IReadOnlyList<CsvRow> Table(string path, params string[] columns)
    {
        if (files.TryGetValue(path, out var file))
        {
            return CsvTable.Read(file, problems, columns).Rows;
        }

        problems.AddBroken(new FilePlace(path, 1, 1), ProblemCodes.Unreadable, $"the file is missing; it holds {string.Join(',', columns)}");
        return [];
    }

    private void CheckCodes(CsvRow row)
    {
        foreach (var (column, length) in new[] { ("iso3", 3), ("iso2", 2) })
        {
            if (row[column].Length != length || !row[column].All(char.IsAsciiLetterUpper))
            {
                problems.Add(row.PlaceOf(column), ProblemCodes.WrongShape, $"`{row[column]}` is no code; `{column}` takes {length} capital letters");
            }
        }

        if (row["name"].Length == 0)
        {
            problems.Add(row.PlaceOf("name"), ProblemCodes.MissingKey, $"{row["iso3"]} has no name; fill it in");
        }
    }

    private bool Once<T>(HashSet<T> seen, CsvRow row, T key)
    {
        var isFirst = seen.Add(key);
        if (!isFirst)
        {
            problems.Add(row.Place, ProblemCodes.Duplicate, $"{key} stands twice; keep one row");
        }

        return isFirst;
    }

    private bool Share(CsvRow row, string column)
    {
        var holds = row.Number(column) is not (< 0 or > 1);
        if (!holds)
        {
            problems.Add(row.PlaceOf(column), ProblemCodes.OutOfRange, $"{row[column]} is no share; it lies between 0 and 1");
        }

        return holds;
    }

    private void KnownStates(CsvRow row, string column)
    {
        foreach (var unknown in row.List(column).Where(s => !_states.ContainsKey(s)))
        {
            Unknown(row, column, unknown, _states.Keys, "state");
        }
    }

    private bool KnownState(CsvRow row) => Known(row, "iso3", _states.Keys, "state");

    private bool Known(CsvRow row, string column, IEnumerable<string> known, string what)
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
