using Assistant.Planner.Interpreting;
using Assistant.Planner.Questions;
using Assistant.RuleBase;
using Assistant.Storage.Ledger;

namespace Assistant.Host.Quality;

/// <summary>Says the forecast ledger in plain words: how many came true, and which did not.</summary>
/// <param name="snapshot">Gives states and responses their names.</param>
internal sealed class LedgerMeasure(RuleBaseSnapshot snapshot)
{
    private const int MostNamed = 3;
    private const int FirstPlaces = 3;

    // The ledger keeps identifiers; what a response is called depends on who is pressed, and only the question says that.
    private readonly Lazy<GrammarInterpreter> _reader = new(() => new(snapshot));

    public LedgerFigures Of(IReadOnlyList<LedgerItem> items, DateOnly today)
    {
        var score = LedgerScore.Of(items, today);
        return new LedgerFigures(
            score.Assessments, score.Hits, score.Misses, score.AmongThree, score.Open, score.Due,
            [.. items.Where(item => item.IsHit == false).OrderByDescending(item => item.Resolved).Take(MostNamed).Select(Missed)],
            [.. items.Where(item => item.Outcome is null).OrderBy(item => item.Assessment.Horizon).ThenBy(item => item.Number).Take(MostNamed).Select(Open)]);
    }

    private MissedForecast Missed(LedgerItem item)
    {
        var said = item.Assessment.Forecasts.Take(FirstPlaces).Select(forecast => forecast.Option);
        return new(
            State(item), item.Assessment.Question, Frozen(item), Labels(item, said), Labels(item, item.Outcome!.Chosen), item.Outcome.Reference);
    }

    private OpenForecast Open(LedgerItem item) =>
        new(State(item), Frozen(item), item.Assessment.Horizon, Labels(item, [item.Assessment.Forecasts[0].Option])[0]);

    private string State(LedgerItem item) => snapshot.States.TryGetValue(item.Assessment.State, out var known) ? known.State.Name : item.Assessment.State;

    private static DateOnly Frozen(LedgerItem item) => DateOnly.FromDateTime(item.At.UtcDateTime);

    private string[] Labels(LedgerItem item, IEnumerable<string> options)
    {
        var position = _reader.Value.Interpret(item.Assessment.Question, ConversationContext.Empty).Scenario.Position;
        return [.. options.Select(option => snapshot.FindResponse(option)?.LabelFor(position) ?? option)];
    }
}
