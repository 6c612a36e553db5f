using System.Collections.Frozen;

namespace Assistant.Planner.Interpreting;

/// <summary>Heads of state and government whose names people put for their state; close to one, and none. Senders' leaders stand in the vocabulary.</summary>
internal static class Leaders
{
    private const string Table = """
        vucic=SRB orban=HUN lukashenko=BLR lukashenka=BLR maduro=VEN fico=SVK aliyev=AZE pashinyan=ARM tokayev=KAZ mirziyoyev=UZB japarov=KGZ rahmon=TJK kagame=RWA ruto=KEN museveni=UGA bukele=SLV milei=ARG
        sheinbaum=MEX sandu=MDA kobakhidze=GEO ivanishvili=GEO diaz-canel=CUB goita=MLI tiani=NER tchiani=NER tinubu=NGA mnangagwa=ZWE prabowo=IDN afwerki=ERI isaias=ERI assad=SYR akufo-addo=GHA faye=SEN boric=CHL dodik=BIH
        rutte=NLD tusk=POL meloni=ITA sanchez=ESP babis=CZE mitsotakis=GRC
        """;

    private static readonly FrozenDictionary<string, string> ByName =
        Table.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(e => e.Split('=')).ToFrozenDictionary(p => p[0], p => p[1], StringComparer.Ordinal);

    /// <summary>The state a leader stands for, or null.</summary>
    public static string? StateOf(string name) => ByName.GetValueOrDefault(name);

    /// <summary>Names with the state each stands for.</summary>
    public static IEnumerable<KeyValuePair<string, string>> All => ByName;
}
