using Assistant.RuleBase;
using Assistant.RuleBase.States;

namespace Assistant.Planner.Interpreting;

/// <summary>Guesses whose sanctioning a third party is pressed over: the power outside the senders' camp it is tied to most.</summary>
internal sealed class OverGuess(RuleBaseSnapshot snapshot)
{
    /// <summary>The guess for these states, or null when nobody comes into question.</summary>
    public string? For(IReadOnlyList<string> states, IReadOnlyList<string> senders, IReadOnlyList<string> measures)
    {
        var camps = senders.Select(s => snapshot.Sanctions.FindSender(s)?.Camp).Where(c => c is not null and not "none").ToHashSet();
        var channels = measures.SelectMany(Channels).ToHashSet(StringComparer.Ordinal);
        string? best = null;
        var most = -1.0;
        foreach (var sender in snapshot.Sanctions.Senders)
        {
            if (sender.Camp == "none" || camps.Contains(sender.Camp) || senders.Contains(sender.Id) || states.Contains(sender.Id)
                || !IsPower(sender.Id, sender.Kind))
            {
                continue;
            }

            var ties = states.Where(snapshot.States.ContainsKey).SelectMany(s => snapshot.States[s].Ties).Where(t => t.Partner == sender.Id).ToList();
            var weight = (10 * Strongest(ties.Where(t => channels.Contains(t.Channel)))) + Strongest(ties) + (0.01 * ties.Sum(t => t.Strength));
            if (weight > most)
            {
                (best, most) = (sender.Id, weight);
            }
        }

        return best;
    }

    private static double Strongest(IEnumerable<Tie> ties) => ties.Select(t => t.Strength).DefaultIfEmpty(0).Max();

    private bool IsPower(string id, string kind) => kind == "union" || (snapshot.States.TryGetValue(id, out var profile)
        && profile.Class == StateClass.Great);

    private static string[] Channels(string measure) => measure switch
    {
        "energy" => ["energy-supply"],
        "finance" => ["finance", "remittances", "currency-peg"],
        "trade" => ["export", "import", "customs-union"],
        "technology" => ["import"],
        "arms" => ["arms", "defence-treaty"],
        "travel" => ["migration-labour", "remittances"],
        "transport" => ["transit"],
        "aid" => ["finance"],
        _ => [],
    };
}
