using Assistant.RuleBase;
using Assistant.RuleBase.Vocabulary;

namespace Assistant.Planner.Plugins.Searching;

/// <summary>How far a figure may plausibly move: no further than the middle half of all states spreads.</summary>
internal sealed class FigureReach
{
    private readonly Dictionary<string, double> _spread = new(StringComparer.Ordinal);

    public FigureReach(RuleBaseSnapshot snapshot)
    {
        foreach (var id in snapshot.Indicators.Keys)
        {
            double[] values = [.. snapshot.States.Values.Select(s => s.Value(id, null, 0)?.Value).OfType<double>().Order()];
            _spread[id] = values.Length < 8 ? 0 : values[values.Length * 3 / 4] - values[values.Length / 4];
        }
    }

    /// <summary>The farthest place within reach where a rule begins or ends to look, on either side.</summary>
    public IEnumerable<double> From(Indicator indicator, double now, IReadOnlyList<double> places)
    {
        var reach = _spread[indicator.Id];
        var within = places.Where(p => p >= indicator.Low && p <= indicator.High && Math.Abs(p - now) > reach / 20 && Math.Abs(p - now) <= reach).ToArray();
        return new double?[] { within.Where(p => p < now).Select(p => (double?)p).Min(), within.Where(p => p > now).Select(p => (double?)p).Max() }.OfType<double>();
    }
}
