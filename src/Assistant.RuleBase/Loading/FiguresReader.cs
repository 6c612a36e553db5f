using Assistant.RuleBase.States;
using Assistant.RuleBase.Vocabulary;
using static System.FormattableString;

namespace Assistant.RuleBase.Loading;

/// <summary>Reads states/indicators/ID.csv, one file per indicator, and the plain facts of states.csv.</summary>
internal sealed class FiguresReader(StateTables tables, ProblemLog problems)
{
    /// <summary>Columns of states.csv that may be declared as indicators: plain facts that hold for every year.</summary>
    private static readonly string[] Facts = ["un-member", "permanent-seat", "landlocked", "island"];

    /// <summary>The values of every state by indicator, oldest first.</summary>
    public Dictionary<string, IReadOnlyDictionary<string, IReadOnlyList<IndicatorValue>>> Read(IReadOnlyDictionary<string, Indicator> indicators)
    {
        var series = tables.States.Keys.ToDictionary(iso3 => iso3, _ => new Dictionary<string, List<IndicatorValue>>(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var indicator in indicators.Values)
        {
            if (Facts.Contains(indicator.Id))
            {
                AddFact(indicator.Id, series);
            }
            else
            {
                AddFigures(indicator, series);
            }
        }

        return series.ToDictionary(
            s => s.Key,
            s => (IReadOnlyDictionary<string, IReadOnlyList<IndicatorValue>>)s.Value.ToDictionary(
                v => v.Key, v => (IReadOnlyList<IndicatorValue>)[.. v.Value.OrderBy(x => x.Year)], StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    private void AddFact(string id, Dictionary<string, Dictionary<string, List<IndicatorValue>>> series)
    {
        foreach (var state in tables.States.Values)
        {
            var holds = id switch
            {
                "un-member" => state.IsUnMember,
                "permanent-seat" => state.HasPermanentSeat,
                "landlocked" => state.IsLandlocked,
                _ => state.IsIsland,
            };
            series[state.Iso3][id] = [new IndicatorValue(IndicatorValue.Timeless, holds ? 1 : 0)];
        }
    }

    private void AddFigures(Indicator indicator, Dictionary<string, Dictionary<string, List<IndicatorValue>>> series)
    {
        var seen = new HashSet<(string, int)>();
        foreach (var row in tables.Table($"states/indicators/{indicator.Id}.csv", "iso3", "year", "value"))
        {
            var (known, year, figure) = (tables.KnownState(row), row.RequiredYear("year"), row.RequiredNumber("value"));
            if (!known || year == 0 || figure is not { } value)
            {
                continue;
            }

            if (value < indicator.Low || value > indicator.High)
            {
                problems.Add(
                    row.PlaceOf("value"),
                    ProblemCodes.OutOfRange,
                    Invariant($"{row["value"]} lies outside the plausible range [{indicator.Low}, {indicator.High}] of {indicator.Id}; check unit and sign"));
            }

            if (!tables.Once(seen, row, (row["iso3"], year)))
            {
                continue;
            }

            var values = series[row["iso3"]];
            if (!values.TryGetValue(indicator.Id, out var list))
            {
                values[indicator.Id] = list = [];
            }

            list.Add(new IndicatorValue(year, value));
        }
    }
}
