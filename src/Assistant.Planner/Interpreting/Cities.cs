using System.Collections.Frozen;

namespace Assistant.Planner.Interpreting;

/// <summary>Ports and great cities that are no capital, each with its state: people name them for it, and they must not be taken for a misspelt state.</summary>
internal static class Cities
{
    private const string Table = """
        latakia=SYR tartus=SYR aleppo=SYR homs=SYR dubai=ARE sharjah=ARE fujairah=ARE istanbul=TUR mersin=TUR izmir=TUR karachi=PAK lahore=PAK gwadar=PAK lagos=NGA mombasa=KEN durban=ZAF johannesburg=ZAF
        aden=YEM hodeidah=YEM basra=IRQ erbil=IRQ odesa=UKR odessa=UKR kharkiv=UKR almaty=KAZ aktau=KAZ batumi=GEO poti=GEO gyumri=ARM constanta=ROU varna=BGR piraeus=GRC thessaloniki=GRC trieste=ITA gdansk=POL
        rotterdam=NLD antwerp=BEL haifa=ISR casablanca=MAR tangier=MAR benghazi=LBY misrata=LBY alexandria=EGY douala=CMR abidjan=CIV kumasi=GHA mandalay=MMR chittagong=BGD chattogram=BGD cebu=PHL
        penang=MYS surabaya=IDN guayaquil=ECU medellin=COL maracaibo=VEN cochabamba=BOL monterrey=MEX tijuana=MEX osh=KGZ samarkand=UZB khujand=TJK mazar=AFG kandahar=AFG herat=AFG
    """;

    /// <summary>Names with the state each lies in.</summary>
    public static FrozenDictionary<string, string> All { get; } =
        Table.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(e => e.Split('=')).ToFrozenDictionary(p => p[0], p => p[1], StringComparer.Ordinal);
}
