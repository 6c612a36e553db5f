using Assistant.RuleBase.Loading.Csv;
using Assistant.RuleBase.LocalFigures;
using Assistant.RuleBase.States;
using Assistant.RuleBase.Vocabulary;

namespace Assistant.RuleBase.Loading;

/// <summary>Reads who the states are, and puts together what the other tables say of each.</summary>
internal sealed class StatesReader(StateTables tables, ProblemLog problems)
{
    public IReadOnlyDictionary<string, State> ReadStates()
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var rows = tables.Table(StateTables.StatesFile, "iso3", "iso2", "name", "aliases", "demonyms", "region", "subregion", "un-member",
            "permanent-seat", "landlocked", "island", "neighbours");
        foreach (var row in rows)
        {
            var state = new State(
                row["iso3"], row["iso2"], row["name"], row.List("aliases"), row.List("demonyms"), row["region"], row["subregion"],
                row.Flag("un-member"), row.Flag("permanent-seat"), row.Flag("landlocked"), row.Flag("island"), row.List("neighbours"));
            if (!tables.States.TryAdd(state.Iso3, state))
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
            tables.KnownStates(row, "neighbours");
        }

        return tables.States;
    }

    public IReadOnlyList<AmbiguousName> ReadAmbiguousNames()
    {
        var names = new List<AmbiguousName>();
        foreach (var row in tables.Table("states/ambiguous.csv", "word", "states", "note"))
        {
            tables.KnownStates(row, "states");
            names.Add(new AmbiguousName(row["word"], row.List("states"), row["note"]));
        }

        return names;
    }

    public IReadOnlyDictionary<string, Organisation> ReadOrganisations()
    {
        var organisations = new Dictionary<string, Organisation>(StringComparer.Ordinal);
        foreach (var row in tables.Table("states/organisations.csv", "id", "name", "aliases", "kind", "founded", "leader"))
        {
            tables.Known(row, "kind", KnownNames.OrganisationKinds, "kind of organisation");
            var organisation = new Organisation(row["id"], row["name"], row.List("aliases"), row["kind"], row["leader"] is { Length: > 0 } leader ? leader : null);
            if (!organisations.TryAdd(organisation.Id, organisation))
            {
                problems.Add(row.Place, ProblemCodes.Duplicate, $"the organisation `{organisation.Id}` stands twice; keep one");
            }
        }

        return organisations;
    }

    public IReadOnlyDictionary<string, StateProfile> ReadProfiles(
        IReadOnlyDictionary<string, Indicator> indicators,
        IReadOnlyList<FigureSet> local,
        IReadOnlyDictionary<string, Organisation> organisations,
        Func<IReadOnlyDictionary<string, IReadOnlyList<IndicatorValue>>, StateClass> classOf)
    {
        var series = new FiguresReader(tables, problems).Read(indicators, local);
        var relations = new RelationsReader(tables, problems);
        var ties = relations.ReadTies();
        var memberships = relations.ReadMemberships(organisations);
        var notes = ReadNotes(indicators);
        var cutoffs = relations.ReadCutoffs();
        return tables.States.Values.ToDictionary(
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

    private ILookup<string, StateNote> ReadNotes(IReadOnlyDictionary<string, Indicator> indicators)
    {
        var notes = new List<(string Iso3, StateNote Note)>();
        foreach (var row in tables.Table("states/notes.csv", "iso3", "indicators", "note"))
        {
            tables.KnownState(row);
            var concerned = row.List("indicators");
            foreach (var unknown in concerned.Where(i => i != "*" && !indicators.ContainsKey(i)))
            {
                problems.AddUnknown(row.PlaceOf("indicators"), "indicator", unknown, indicators.Keys);
            }

            notes.Add((row["iso3"], new StateNote(concerned is ["*"] ? [] : concerned, row["note"])));
        }

        return notes.ToLookup(n => n.Iso3, n => n.Note);
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
}
