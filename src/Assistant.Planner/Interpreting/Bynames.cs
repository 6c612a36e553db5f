namespace Assistant.Planner.Interpreting;

/// <summary>Names by which states are known besides their own, as speeches and headlines use them.</summary>
internal static class Bynames
{
    private const string Table = """
        emerald isle=IRL|land of the thunder dragon=BTN|thunder dragon kingdom=BTN|hashemite kingdom=JOR|land of the long white cloud=NZL|land of smiles=THA|land of a thousand hills=RWA|land of the rising sun=JPN
        land of the morning calm=KOR|hermit kingdom=PRK|mountain kingdom=LSO|kingdom in the sky=LSO|lion city=SGP|pearl of the indian ocean=LKA|land of fire and ice=ISL|land of fire=AZE|land of the eagles=ALB
        land of the pharaohs=EGY|land of the pure=PAK|rainbow nation=ZAF|pearl of africa=UGA|giant of africa=NGA|roof of the world=NPL|smiling coast=GMB|spice isle=GRD|nature isle=DMA|friendly islands=TON
        red island=MDG|land of the upright people=BFA|land of the blue sky=MNG|land of the cedars=LBN|kingdom of wonder=KHM|foggy bottom=USA|dominican rep=DOM|dom rep=DOM|czech rep=CZE|central african rep=CAF|dem rep congo=COD|dem rep of congo=COD|viet=VNM|timor=TLS|oz=AUS|kiwi=NZL|kiwis=NZL|land of a million elephants=LAO
    """;

    /// <summary>Names with the state each stands for.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> All { get; } =
    [
        .. Table.Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(e => e.Split('=')).Select(p => KeyValuePair.Create(p[0], p[1])),
    ];
}
