using Assistant.Planner;

namespace Assistant.Bot.Rendering;

/// <summary>What states are called by the rule base in force.</summary>
public sealed class StateNames(AnswererShelf shelf)
{
    /// <param name="iso3">ISO 3166-1 alpha-3.</param>
    /// <returns>The common English name; the code itself where the base does not know it.</returns>
    public string Of(string iso3) => shelf.Current.Snapshot.States.TryGetValue(iso3, out var profile) ? profile.State.Name : iso3;
}
