namespace Assistant.RuleBase.States;

/// <summary>One state: its names and the plain facts about it.</summary>
/// <param name="Iso3">ISO 3166-1 alpha-3 (XKX for Kosovo).</param>
/// <param name="Iso2">ISO 3166-1 alpha-2.</param>
/// <param name="Name">Common English name.</param>
/// <param name="Aliases">Other names people use.</param>
/// <param name="Demonyms">Adjectives and names of the people.</param>
/// <param name="Region">UN M49 region.</param>
/// <param name="Subregion">UN M49 subregion.</param>
/// <param name="IsUnMember">Whether it is a member of the United Nations.</param>
/// <param name="HasPermanentSeat">Whether it has a permanent seat in the Security Council.</param>
/// <param name="IsLandlocked">Whether it has no sea coast.</param>
/// <param name="IsIsland">Whether it has no land neighbour but the sea.</param>
/// <param name="Neighbours">ISO3 codes of its land neighbours.</param>
public sealed record State(
    string Iso3,
    string Iso2,
    string Name,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> Demonyms,
    string Region,
    string Subregion,
    bool IsUnMember,
    bool HasPermanentSeat,
    bool IsLandlocked,
    bool IsIsland,
    IReadOnlyList<string> Neighbours);
