using Assistant.RuleBase;

namespace Assistant.Bot.Rendering.Cards;

/// <summary>What states are called.</summary>
internal static class StateNames
{
    /// <returns>The common English name; the code itself where the base does not know it.</returns>
    public static string Of(RuleBaseSnapshot snapshot, string iso3) => snapshot.States.TryGetValue(iso3, out var profile) ? profile.State.Name : iso3;
}
