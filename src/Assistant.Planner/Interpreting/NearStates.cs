using System.Collections.Frozen;

namespace Assistant.Planner.Interpreting;

/// <summary>Places and firms people take for states, beyond those the rule base lists, with the state that may be meant.</summary>
/// <remarks>No judgement on status: a place stands here because no figures of its own are in the base.</remarks>
internal static class NearStates
{
    private const string Places = """
        taliban=a movement that rules Afghanistan=AFG
        the taliban=a movement that rules Afghanistan=AFG
        houthis=an armed movement in Yemen=YEM
        the houthis=an armed movement in Yemen=YEM
        hezbollah=an armed movement in Lebanon=LBN
        hamas=an armed movement=
        wagner=an armed group=
        vatican=the seat of the Catholic Church=
        the vatican=the seat of the Catholic Church=
        vatican city=the seat of the Catholic Church=
        holy see=the seat of the Catholic Church=
        american samoa=a territory of the United States=USA
        us virgin islands=a territory of the United States=USA
        puerto rico=a territory of the United States=USA
        guam=a territory of the United States=USA
        texas=a state of the United States=USA
        california=a state of the United States=USA
        florida=a state of the United States=USA
        alaska=a state of the United States=USA
        hawaii=a state of the United States=USA
        hong kong=a special administrative region of China=CHN
        macau=a special administrative region of China=CHN
        macao=a special administrative region of China=CHN
        tibet=a region of China=CHN
        xinjiang=a region of China=CHN
        inner mongolia=a region of China=CHN
        greenland=a self-governing part of Denmark=DNK
        faroe islands=a self-governing part of Denmark=DNK
        faroes=a self-governing part of Denmark=DNK
        northern cyprus=a part of Cyprus outside its control=CYP
        abkhazia=a part of Georgia outside its control=GEO
        south ossetia=a part of Georgia outside its control=GEO
        crimea=a peninsula of Ukraine under Russian control=UKR
        donbas=a region of Ukraine=UKR
        donbass=a region of Ukraine=UKR
        transnistria=a part of Moldova outside its control=MDA
        gagauzia=an autonomous part of Moldova=MDA
        nagorno-karabakh=a region of Azerbaijan=AZE
        iraqi kurdistan=an autonomous part of Iraq=IRQ
        kurdistan=a region, in part an autonomous one of Iraq=IRQ
        rojava=a region of Syria=SYR
        catalonia=a region of Spain=ESP
        quebec=a province of Canada=CAN
        alberta=a province of Canada=CAN
        ontario=a province of Canada=CAN
        scotland=a part of the United Kingdom=GBR
        northern ireland=a part of the United Kingdom=GBR
        gibraltar=a territory of the United Kingdom=GBR
        bermuda=a territory of the United Kingdom=GBR
        cayman islands=a territory of the United Kingdom=GBR
        falkland islands=a territory of the United Kingdom=GBR
        british virgin islands=a territory of the United Kingdom=GBR
        virgin islands=a group of territories=
        new caledonia=a territory of France=FRA
        french polynesia=a territory of France=FRA
        chechnya=a republic within Russia=RUS
        tatarstan=a republic within Russia=RUS
        dagestan=a republic within Russia=RUS
        kaliningrad=a region of Russia=RUS
        bavaria=a state of Germany=DEU
        flanders=a region of Belgium=BEL
        wallonia=a region of Belgium=BEL
        west timor=a part of Indonesia=IDN
        western sahara=a territory whose status is contested=
        kashmir=a region whose status is contested=
        aruba=a part of the Netherlands=NLD
        curacao=a part of the Netherlands=NLD
        cook islands=a self-governing territory linked to New Zealand=NZL
        niue=a self-governing territory linked to New Zealand=NZL
        republika srpska=an entity of Bosnia and Herzegovina=BIH
        vojvodina=a province of Serbia=SRB
        somaliland=a part of Somalia outside its control=SOM
        puntland=a region of Somalia=SOM
        zanzibar=an autonomous part of Tanzania=TZA
        tigray=a region of Ethiopia=ETH
        bougainville=an autonomous part of Papua New Guinea=PNG
        """;

    private const string FirmNames = """
        gazprom=RUS rosneft=RUS rosatom=RUS lukoil=RUS sberbank=RUS aramco=SAU naftogaz=UKR huawei=CHN sinopec=CHN petrochina=CHN socar=AZE pdvsa=VEN
        petronas=MYS kazatomprom=KAZ kazmunaygas=KAZ belaruskali=BLR sonatrach=DZA sonangol=AGO ypf=ARG pemex=MEX ecopetrol=COL maersk=DNK shell=GBR
        bp=GBR totalenergies=FRA glencore=CHE nis=SRB
        """;

    private static readonly FrozenDictionary<string, NearState> ByName =
        Places.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(l => l.Split('='))
            .Select(p => new NearState(p[0], p[1], p[2].Length > 0 ? p[2] : null))
            .ToFrozenDictionary(n => n.Name, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, NearState> Firms =
        FirmNames.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(f => f.Split('='))
            .ToFrozenDictionary(f => f[0], f => new NearState(f[0], "a firm", f[1]), StringComparer.Ordinal);

    private static readonly FrozenSet<string> FirmEndings =
        new[] { "bank", "inc", "corp", "corporation", "ltd", "plc", "gmbh", "ag", "llc", "airlines", "airways", "telecom", "holding", "group", "company", "oil", "energy" }
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Names of all places.</summary>
    public static IEnumerable<string> Names => ByName.Keys;

    /// <summary>Whether a folded phrase names a place that is no state.</summary>
    public static bool Contain(string name) => ByName.ContainsKey(name);

    /// <summary>The place or firm of a folded name, or null.</summary>
    public static NearState? Find(string name) => ByName.GetValueOrDefault(name) ?? Firms.GetValueOrDefault(name);

    /// <summary>Whether a folded name is a firm's, by list or by its last word.</summary>
    public static bool IsFirm(string name) => Firms.ContainsKey(name) || (name.LastIndexOf(' ') is var last and > 0 && FirmEndings.Contains(name[(last + 1)..]));
}
