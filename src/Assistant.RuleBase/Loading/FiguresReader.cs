using Assistant.RuleBase.Loading.Csv;
using Assistant.RuleBase.LocalFigures;
using Assistant.RuleBase.States;
using Assistant.RuleBase.Vocabulary;
using static System.FormattableString;

namespace Assistant.RuleBase.Loading;

/// <summary>Reads states/indicators/ID.csv, one file per indicator, the plain facts of states.csv, and the figures of this machine over them.</summary>
internal sealed class FiguresReader(StateTables tables, ProblemLog problems)
{
    /// <summary>Columns of states.csv that may be declared as indicators: plain facts that hold for every year.</summary>
    private static readonly string[] Facts = ["un-member", "permanent-seat", "landlocked", "island"];

    /// <summary>Figures by state, indicator and year.</summary>
    private readonly Dictionary<string, Dictionary<string, SortedList<int, IndicatorValue>>> _series = new(StringComparer.Ordinal);

    /// <summary>The values of every state by indicator, oldest first.</summary>
    public Dictionary<string, IReadOnlyDictionary<string, IReadOnlyList<IndicatorValue>>> Read(
        IReadOnlyDictionary<string, Indicator> indicators, IReadOnlyList<FigureSet> local)
    {
        foreach (var iso3 in tables.States.Keys)
        {
            _series.Add(iso3, new Dictionary<string, SortedList<int, IndicatorValue>>(StringComparer.Ordinal));
        }

        foreach (var indicator in indicators.Values)
        {
            if (Facts.Contains(indicator.Id))
            {
                AddFact(indicator.Id);
            }
            else
            {
                AddFigures(indicator);
            }
        }

        AddLocal(indicators, local);
        return _series.ToDictionary(
            s => s.Key,
            s => (IReadOnlyDictionary<string, IReadOnlyList<IndicatorValue>>)s.Value.ToDictionary(
                v => v.Key, v => (IReadOnlyList<IndicatorValue>)[.. v.Value.Values], StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    private void AddFact(string id)
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
            Put(state.Iso3, id, new IndicatorValue(IndicatorValue.Timeless, holds ? 1 : 0));
        }
    }

    private void AddFigures(Indicator indicator)
    {
        var seen = new HashSet<(string, int)>();
        foreach (var row in tables.Table($"states/indicators/{indicator.Id}.csv", "iso3", "year", "value"))
        {
            if (Figure(row, indicator) is { } figure && tables.Once(seen, row, (row["iso3"], figure.Year)))
            {
                Put(row["iso3"], indicator.Id, figure);
            }
        }
    }

    /// <summary>A local figure stands in for the shipped one of its year; two local sets must not both claim it.</summary>
    private void AddLocal(IReadOnlyDictionary<string, Indicator> indicators, IReadOnlyList<FigureSet> local)
    {
        var seen = new HashSet<(string, string, int)>();
        var known = indicators.Keys.Except(Facts).ToArray();
        foreach (var set in local)
        {
            foreach (var row in CsvTable.Read(set.Table, problems, "iso3", "year", "indicator", "value").Rows)
            {
                if (tables.Known(row, "indicator", known, "indicator that takes figures")
                    && Figure(row, indicators[row["indicator"]]) is { } figure
                    && tables.Once(seen, row, (row["iso3"], row["indicator"], figure.Year)))
                {
                    Put(row["iso3"], row["indicator"], figure with { Dataset = set.Shown });
                }
            }
        }
    }

    /// <returns>The figure of a row, or null after a problem that leaves none.</returns>
    private IndicatorValue? Figure(CsvRow row, Indicator indicator)
    {
        var (known, year, figure) = (tables.KnownState(row), row.RequiredYear("year"), row.RequiredNumber("value"));
        if (!known || year == 0 || figure is not { } value)
        {
            return null;
        }

        if (value < indicator.Low || value > indicator.High)
        {
            problems.Add(
                row.PlaceOf("value"),
                ProblemCodes.OutOfRange,
                Invariant($"{row["value"]} lies outside the plausible range [{indicator.Low}, {indicator.High}] of {indicator.Id}; check unit and sign"));
        }

        return new IndicatorValue(year, value);
    }

    private void Put(string iso3, string indicator, IndicatorValue figure)
    {
        if (!_series[iso3].TryGetValue(indicator, out var values))
        {
            _series[iso3][indicator] = values = [];
        }

        values[figure.Year] = figure;
    }
}
