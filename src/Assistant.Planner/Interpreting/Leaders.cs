using System.Collections.Frozen;

namespace Assistant.Planner.Interpreting;

/// <summary>Heads of state and government whose names people put for their state: read as that state, and a note says so. Senders' leaders stand in the vocabulary.</summary>
internal static class Leaders
{
    private const string Table = """
        vucic=SRB|orban=HUN|lukashenko=BLR|lukashenka=BLR|maduro=VEN|fico=SVK|aliyev=AZE|pashinyan=ARM|tokayev=KAZ|mirziyoyev=UZB|japarov=KGZ|rahmon=TJK|kagame=RWA|ruto=KEN|museveni=UGA|bukele=SLV|milei=ARG
        sheinbaum=MEX|sandu=MDA|kobakhidze=GEO|ivanishvili=GEO|diaz-canel=CUB|goita=MLI|tiani=NER|tchiani=NER|tinubu=NGA|mnangagwa=ZWE|prabowo=IDN|afwerki=ERI|isaias=ERI|assad=SYR|akufo-addo=GHA|faye=SEN|boric=CHL|dodik=BIH
        rutte=NLD|tusk=POL|meloni=ITA|sanchez=ESP|babis=CZE|mitsotakis=GRC|kim jong un=PRK|kim jong-un=PRK|mottley=BRB|holness=JAM|hichilema=ZMB|mahama=GHA|boakai=LBR|touadera=CAF|tshisekedi=COD|ndayishimiye=BDI|ouattara=CIV
        gnassingbe=TGO|doumbouya=GIN|embalo=GNB|rajoelina=MDG|tebboune=DZA|hun sen=KHM|hun manet=KHM|muizzu=MDV|dissanayake=LKA|noboa=ECU|boluarte=PER|arevalo=GTM|abinader=DOM|mulino=PAN|plenkovic=HRV|mickoski=MKD|kurti=XKX
        """;

    private static readonly FrozenDictionary<string, string> ByName =
        Table.Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(e => e.Split('=')).ToFrozenDictionary(p => p[0], p => p[1], StringComparer.Ordinal);

    /// <summary>Names with the state each stands for.</summary>
    public static IEnumerable<KeyValuePair<string, string>> All => ByName;

    /// <summary>Whether the name of a mention is a leader's.</summary>
    public static bool AreNamed(IReadOnlyList<Token> tokens, PowerMention mention) => ByName.ContainsKey(ScenarioReader.Phrase(tokens, mention.Start, mention.End))
        || mention.End - mention.Start == 1 && tokens[mention.Start].Text is [.., 's'] word && ByName.ContainsKey(word[..^1]);
}
