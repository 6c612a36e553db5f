using Assistant.RuleBase.States;

namespace Assistant.RuleBase.Loading;

/// <summary>Reads whom each state depends on and where it belongs: ties, cutoffs of trade, memberships.</summary>
internal sealed class RelationsReader(StateTables tables, ProblemLog problems)
{
    private const string EuropeanUnion = "EU";

    private static readonly string[] Statuses = ["member", "partner", "observer", "candidate", "associate", "suspended"];

    private static readonly string[] Flows = ["export", "import"];

    public ILookup<string, Tie> ReadTies()
    {
        var partners = tables.States.Keys.Append(EuropeanUnion).ToHashSet(StringComparer.Ordinal);
        var ties = new List<(string Iso3, Tie Tie)>();
        var seen = new HashSet<(string, string, string)>();
        foreach (var row in tables.Table("states/ties.csv", "iso3", "partner", "channel", "strength", "year", "share", "source", "confidence", "basis"))
        {
            tables.KnownState(row);
            tables.Known(row, "partner", partners, "partner");
            tables.Known(row, "channel", KnownNames.Channels, "channel");
            var strength = row["strength"] switch { "some" => 1 / 3.0, "major" => 2 / 3.0, "sole" => 1, _ => 0 };
            if (strength == 0)
            {
                problems.AddUnknown(row.PlaceOf("strength"), "strength", row["strength"], ["some", "major", "sole"]);
            }

            tables.Share(row, "share");
            tables.Once(seen, row, (row["iso3"], row["partner"], row["channel"]));
            ties.Add((row["iso3"], new Tie(
                row["partner"], row["channel"], strength, row.RequiredYear("year"), row.Number("share"), row["source"], row["confidence"], row["basis"])));
        }

        return ties.ToLookup(t => t.Iso3, t => t.Tie);
    }

    public ILookup<string, Membership> ReadMemberships(IReadOnlyDictionary<string, Organisation> organisations)
    {
        var memberships = new List<(string Iso3, Membership Membership)>();
        var seen = new HashSet<(string, string, string)>();
        foreach (var row in tables.Table("states/memberships.csv", "iso3", "organisation", "status", "from", "to"))
        {
            tables.KnownState(row);
            tables.Known(row, "organisation", organisations.Keys, "organisation");
            tables.Once(seen, row, (row["iso3"], row["organisation"], row["from"]));
            tables.Known(row, "status", Statuses, "status");
            var (from, to) = (row.RequiredYear("from"), row.Year("to"));
            if (to < from)
            {
                problems.Add(row.PlaceOf("to"), ProblemCodes.BadYear, $"the membership ends in {to}, before it begins; check both years");
            }

            memberships.Add((row["iso3"], new Membership(row["organisation"], row["status"], from, to)));
        }

        return memberships.ToLookup(m => m.Iso3, m => m.Membership);
    }

    /// <summary>The share of a state's fifth partner, by flow.</summary>
    public ILookup<string, (string Flow, double Share)> ReadCutoffs()
    {
        var seen = new HashSet<(string, string)>();
        return tables.Table("states/trade-cutoffs.csv", "iso3", "flow", "share", "year")
            .Where(r => tables.Once(seen, r, (r["iso3"], r["flow"])) & tables.KnownState(r) & tables.Known(r, "flow", Flows, "flow") & tables.Share(r, "share"))
            .ToLookup(r => r["iso3"], r => (Flow: r["flow"], Share: r.Number("share") ?? 0));
    }
}
