using Assistant.RuleBase;
using Assistant.RuleBase.States;

namespace Assistant.Planner.Plugins.Searching;

/// <summary>The states of a region or organisation.</summary>
internal sealed class StateGroups(RuleBaseSnapshot snapshot)
{
    /// <param name="among">Identifier of an organisation, name of a region, or null for all states.</param>
    /// <param name="asOf">Year whose memberships hold, or null for today.</param>
    /// <returns>In ISO3 order; empty where nobody belongs to it.</returns>
    public IReadOnlyList<StateProfile> Of(string? among, int? asOf) =>
        [.. snapshot.States.Values.Where(s => among is null || Belongs(s, among, asOf)).OrderBy(s => s.State.Iso3, StringComparer.Ordinal)];

    /// <summary>Whether the base knows such a group.</summary>
    public bool Knows(string among) => Of(among, null).Count > 0;

    /// <summary>Whether a state belongs to a region or organisation.</summary>
    public static bool Belongs(StateProfile profile, string among, int? asOf) =>
        string.Equals(profile.State.Region, among, StringComparison.OrdinalIgnoreCase)
        || string.Equals(profile.State.Subregion, among, StringComparison.OrdinalIgnoreCase)
        || profile.Memberships.Any(m => m.Organisation == among && m.IsFullIn(asOf));
}
