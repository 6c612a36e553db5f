using System.Collections.Concurrent;
using Assistant.RuleBase;
using Assistant.RuleBase.States;

namespace Assistant.Scoring.Cases;

/// <summary>Reads how far apart two parties vote in the United Nations General Assembly.</summary>
internal sealed class VoteReader(RuleBaseSnapshot snapshot, Counterparts counterparts)
{
    private const string IdealPoint = "un-ideal-point";

    private readonly ConcurrentDictionary<(string Party, int? Year), double?> _points = new();

    /// <summary>Distance of ideal points to the nearest of the parties, or unknown.</summary>
    public FeatureReading Distance(StateProfile profile, IReadOnlyList<string> parties, int? asOf)
    {
        if (Point(profile, asOf) is not { } own)
        {
            return FeatureReading.Unknown(new ReadingNote(parties is [var first, ..] ? first : null, IdealPoint));
        }

        (string Party, double Distance)? nearest = null;
        foreach (var party in parties)
        {
            if (PointOf(party, asOf) is { } point && (nearest is null || Math.Abs(own.Value - point) < nearest.Value.Distance))
            {
                nearest = (party, Math.Abs(own.Value - point));
            }
        }

        return nearest is { } found
            ? FeatureReading.Known(found.Distance, new ReadingNote(found.Party, IdealPoint, own.Year, own.Dataset ?? snapshot.Indicators[IdealPoint].Dataset))
            : FeatureReading.Unknown(new ReadingNote(parties is [var other, ..] ? other : null, IdealPoint));
    }

    /// <summary>A state's own point, or the mean over the members of a union or body.</summary>
    private double? PointOf(string party, int? asOf) => _points.GetOrAdd((party, asOf), key => Mean(key.Party, key.Year));

    private double? Mean(string party, int? asOf)
    {
        if (snapshot.States.TryGetValue(party, out var state))
        {
            return Point(state, asOf)?.Value;
        }

        var points = counterparts.StatesOf(party, asOf)
            .Select(s => Point(snapshot.States[s], asOf)?.Value)
            .OfType<double>()
            .ToList();
        return points.Count == 0 ? null : points.Average();
    }

    private IndicatorValue? Point(StateProfile profile, int? asOf) =>
        snapshot.Indicators.ContainsKey(IdealPoint) ? profile.Value(IdealPoint, asOf, snapshot.Parameters.MaximumAge) : null;
}
