using System.Runtime.CompilerServices;
using Assistant.RuleBase;
using Assistant.RuleBase.States;

namespace Assistant.Scoring.Cases;

/// <summary>Reads how strongly a state depends on a party through some channels.</summary>
internal sealed class TieReader(RuleBaseSnapshot snapshot, Counterparts counterparts)
{
    private readonly ConditionalWeakTable<StateProfile, TiesByParty> _ties = [];

    private static readonly string[] TradeFlows = ["export", "import"];

    /// <param name="profile">The dependent state.</param>
    /// <param name="channels">Channel names, or the single name <c>any</c>.</param>
    /// <param name="parties">The counterparts; the strongest tie counts.</param>
    /// <param name="asOf">The year, or null for today.</param>
    public FeatureReading Read(StateProfile profile, IReadOnlyList<string> channels, IReadOnlyList<string> parties, int? asOf)
    {
        if (parties.Count == 0)
        {
            return FeatureReading.Known(0);
        }

        if (!Hold(profile, asOf))
        {
            return FeatureReading.Unknown(new ReadingNote(parties[0], string.Join('+', channels)));
        }

        var strongest = Strongest(profile, channels, parties, asOf);
        var (low, high) = (0.0, 0.0);
        foreach (var flow in TradeFlows.Where(f => Covers(channels, f) && !HasRow(profile, f, parties)))
        {
            high = Math.Max(high, profile.TradeCutoffs.TryGetValue(flow, out var cutoff) ? TieStrength.OfShare(cutoff) : TieStrength.NotNoted);
        }

        if (strongest is null)
        {
            var note = new ReadingNote(parties[0], string.Join('+', channels));
            return high > 0 ? FeatureReading.Between(low, high, note) : FeatureReading.NotCoded(note);
        }

        var strength = StrengthOf(strongest);
        var known = new ReadingNote(strongest.Partner, strongest.Channel, strongest.Year, strongest.Source);
        return high > strength
            ? new FeatureReading(ReadingKind.Interval, strength, strength, high, 0, known)
            : FeatureReading.Known(strength, known, strongest.Confidence == "high" ? 0 : 0.1);
    }

    /// <summary>Mean of the three strongest channels toward a party, 0–1: how close ties are on the whole.</summary>
    public double Closeness(StateProfile profile, string party, int? asOf)
    {
        var strongest = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (tie, _) in With(profile, party))
        {
            if (HoldsIn(tie, asOf))
            {
                strongest[tie.Channel] = Math.Max(StrengthOf(tie), strongest.GetValueOrDefault(tie.Channel));
            }
        }

        return strongest.Count == 0 ? 0 : strongest.Values.OrderDescending().Take(3).Sum() / 3;
    }

    /// <summary>Whether any tie of the state is recorded for the year.</summary>
    public bool Hold(StateProfile profile, int? asOf) => asOf is null || profile.Ties.Any(t => HoldsIn(t, asOf));

    /// <summary>Of ties as strong, the one listed first.</summary>
    private Tie? Strongest(StateProfile profile, IReadOnlyList<string> channels, IReadOnlyList<string> parties, int? asOf)
    {
        (Tie Tie, int Place)? strongest = null;
        foreach (var party in parties)
        {
            foreach (var (tie, place) in With(profile, party))
            {
                if (Covers(channels, tie.Channel) && HoldsIn(tie, asOf) && (strongest is not { } best || Beats(tie, place, best)))
                {
                    strongest = (tie, place);
                }
            }
        }

        return strongest?.Tie;

        static bool Beats(Tie tie, int place, (Tie Tie, int Place) best) =>
            StrengthOf(tie) > StrengthOf(best.Tie) || (StrengthOf(tie) == StrengthOf(best.Tie) && place < best.Place);
    }

    private bool HasRow(StateProfile profile, string flow, IReadOnlyList<string> parties)
    {
        foreach (var party in parties)
        {
            foreach (var (tie, _) in With(profile, party))
            {
                if (tie.Channel == flow)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private (Tie Tie, int Place)[] With(StateProfile profile, string party) =>
        _ties.GetValue(profile, p => new TiesByParty(p, counterparts)).With(party);

    private static bool Covers(IReadOnlyList<string> channels, string channel) => channels is ["any"] || channels.Contains(channel);

    private bool HoldsIn(Tie tie, int? asOf) => asOf is null || asOf >= tie.Year - snapshot.Parameters.TieReach;

    private static double StrengthOf(Tie tie) => tie.Share is { } share ? TieStrength.OfShare(share) : tie.Strength;
}
