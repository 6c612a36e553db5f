using Assistant.Planner.Plugins.Searching;
using Assistant.RuleBase;
using Assistant.RuleBase.States;

namespace Assistant.Planner.Interpreting;

/// <summary>Groups small enough that naming them names their members: "the five Central Asian states".</summary>
internal sealed class SmallGroups(RuleBaseSnapshot snapshot)
{
    private const int Most = 7;

    private readonly StateGroups _groups = new(snapshot);

    /// <summary>All members that can be asked about, however many.</summary>
    /// <param name="group">Identifier of an organisation or name of a region.</param>
    /// <param name="asOf">Year whose memberships hold, or null for today.</param>
    public IReadOnlyList<string> All(string group, int? asOf) => [.. _groups.Of(group, asOf).Where(s => s.Class != StateClass.Great).Select(s => s.State.Iso3)];

    /// <summary>The members that can be asked about, in ISO3 order; empty where they are too many to be meant one by one.</summary>
    /// <param name="group">Identifier of an organisation or name of a region.</param>
    /// <param name="asOf">Year whose memberships hold, or null for today.</param>
    public IReadOnlyList<string> Members(string group, int? asOf)
    {
        var members = _groups.Of(group, asOf).Where(s => s.Class != StateClass.Great).Select(s => s.State.Iso3).ToList();
        return members.Count <= Most ? members : [];
    }
}
