using System.Collections.Frozen;

namespace Assistant.Planner.Interpreting;

/// <summary>Everyday names for a handful of states that no organisation of the base stands for.</summary>
internal static class Circles
{
    private const string Table = """
        baltic states|baltics|baltic three|baltic countries|baltic republics=EST LVA LTU
        western balkans|west balkans|western balkan states|western balkan countries|balkan states|balkan countries|the balkans|balkans=ALB BIH XKX MNE MKD SRB
        stans|the stans|central asian stans=KAZ KGZ TJK TKM UZB
        south caucasus|caucasus|caucasus country|caucasian states|the caucasus|caucasus states|caucasus countries|south caucasus states=ARM AZE GEO
        sahel|the sahel|sahel states|sahel countries|sahelian states=BFA TCD MLI MRT NER
        horn of africa|horn of africa states=DJI ERI ETH SOM
        maghreb|the maghreb|maghreb states|maghreb countries=DZA LBY MRT MAR TUN
        visegrad|visegrad four|visegrad states|visegrad countries=CZE HUN POL SVK
        benelux|benelux states=BEL LUX NLD
        nordics|nordic states|nordic countries=DNK FIN ISL NOR SWE
        andean states|andean countries=BOL COL ECU PER
        pacific island states|pacific island countries|pacific island nations|pacific islands|pacific states=FJI FSM KIR MHL NRU PLW PNG SLB TON TUV VUT WSM
        indochina|mekong states|mekong countries=KHM LAO MMR THA VNM
        """;

    /// <summary>The names, each with the states it stands for.</summary>
    private static FrozenDictionary<string, string[]> ByName { get; } =
        Table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(l => l.Split('='))
            .SelectMany(p => p[0].Split('|').Select(n => (Name: n, States: p[1].Split(' '))))
            .ToFrozenDictionary(p => p.Name, p => p.States, StringComparer.Ordinal);

    private static readonly (string One, string Several)[] Plurals = [("state", "states"), ("country", "countries"), ("republic", "republics"), ("nation", "nations"), ("economy", "states"), ("economies", "states"), ("members", "states")];

    private static readonly FrozenSet<string> FirstWords = ByName.Keys.Select(n => n.Split(' ')[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The states a name stands for, "Baltic state" as well as "Baltic states"; null for any other name.</summary>
    public static string[]? Find(string name)
    {
        if (ByName.TryGetValue(name, out var states))
        {
            return states;
        }

        foreach (var (one, several) in Plurals)
        {
            if (name.EndsWith(' ' + one, StringComparison.Ordinal) && ByName.TryGetValue(name[..^one.Length] + several, out states))
            {
                return states;
            }
        }

        return null;
    }

    /// <summary>Whether any of the names begins with this word.</summary>
    public static bool Begins(string word) => FirstWords.Contains(word);
}
