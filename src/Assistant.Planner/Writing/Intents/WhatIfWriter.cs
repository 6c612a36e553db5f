using Assistant.Planner.Execution;
using Assistant.Planner.Writing.Words;
using Assistant.RuleBase.Scenarios;

namespace Assistant.Planner.Writing.Intents;

/// <summary>The same state before and after a change of the scenario or of a figure.</summary>
internal sealed class WhatIfWriter(Names names, ScenarioWords scenarios, CaseWriter cases, AssessWriter assess, VariationWriter variations)
{
    /// <summary>Smaller movements of a score are not worth a sentence.</summary>
    private const double Moved = 0.02;

    private static readonly string[] Attributes =
        ["position", "senders", "over", "measures", "breadth", "secondary", "intensity", "duration", "phase", "demand", "offers", "posture"];

    public IReadOnlyList<DraftSentence> Write(AssessedCase before, AssessedCase after, VariationsFound found)
    {
        var reading = new ReadingBudget();
        reading.Must(Headline(before, after));
        var moved = after.Assessment.Responses
            .Select(r => (Response: r, Was: before.Assessment.Of(r.Option)))
            .Where(m => Math.Abs(m.Response.Score - m.Was.Score) > Moved)
            .OrderByDescending(m => Math.Round(Math.Abs(m.Response.Score - m.Was.Score), 9))
            .ThenBy(m => m.Response.Option, StringComparer.Ordinal)
            .Take(5)
            .ToArray();
        if (moved.Length == 0)
        {
            reading.Must(Still(before, after));
        }

        var order = 0;
        foreach (var (response, was) in moved)
        {
            var text = $"{Sentences.Capitalised(cases.Label(after, response.Option))}: score {CaseWriter.Percent(was.Score)} before, {CaseWriter.Percent(response.Score)} after.";
            var sentence = new DraftSentence(text, [.. cases.Grounds(before, was, 1), .. cases.Grounds(after, response, 1)], SentencePlace.Judgement)
            {
                State = after.State,
                Option = response.Option,
            };
            reading.May(order++, sentence, sentence with { Place = SentencePlace.More });
        }

        var first = after.Assessment.First;
        reading.Must(cases.Rank(after, first, SentencePlace.Judgement));
        reading.May(10, cases.For(after, first, 0, 1, SentencePlace.Judgement).FirstOrDefault(), cases.For(after, first, 0, 1, SentencePlace.More).FirstOrDefault());
        reading.May(11, cases.Against(after, first, 0, 1, SentencePlace.Judgement).FirstOrDefault(), cases.Against(after, first, 0, 1, SentencePlace.More).FirstOrDefault());
        if (found.Flips.FirstOrDefault(f => f.State == after.State) is { } flip)
        {
            reading.May(12, variations.Flip(after, flip, SentencePlace.Judgement), variations.Flip(after, flip, SentencePlace.More));
        }

        reading.More(found.Watch.Where(w => w.Trial.Case.State == after.State).Select(w => variations.Watch(after, w, SentencePlace.More)));
        foreach (var response in after.Assessment.Responses.Take(3))
        {
            reading.More(assess.Detail(after, response));
        }

        return reading.Sentences();
    }

    private DraftSentence Still(AssessedCase before, AssessedCase after) => new(
        "No score moves by more than two points.",
        [.. cases.Grounds(before, before.Assessment.First, 1), .. cases.Grounds(after, after.Assessment.First, 1)],
        SentencePlace.Judgement)
    { State = after.State };

    private DraftSentence Headline(AssessedCase before, AssessedCase after)
    {
        var (was, now) = (before.Assessment.First.Option, after.Assessment.First.Option);
        var change = Sentences.Join(Changes(before.Assessment.Scenario, after.Assessment.Scenario));
        var opening = change.Length == 0 ? "With nothing changed that the rules look at" : $"With {change}";
        var text = was == now
            ? $"{opening}, {names.Of(after.State)} would still most plausibly {cases.Label(after, now)}."
            : $"{opening}, {names.Of(after.State)} would most plausibly {cases.Label(after, now)}; before the change: {cases.Label(before, was)}.";
        return new DraftSentence(
            text,
            [.. cases.Grounds(before, before.Assessment.First, 1), .. cases.Grounds(after, after.Assessment.First, 1)],
            SentencePlace.Headline)
        { State = after.State };
    }

    private string[] Changes(Scenario before, Scenario after)
    {
        var attributes = Attributes
            .Where(a => scenarios.Value(before, a) != scenarios.Value(after, a) && scenarios.Value(after, a).Length > 0)
            .Select(a => a is "secondary" or "senders" or "position" ? scenarios.Value(after, a) : a == "breadth" ? $"{scenarios.Value(after, a)} measures" : a == "phase" && after.Phase == "threatened" ? "measures only threatened" : $"{a} {scenarios.Value(after, a)}");
        var overrides = after.Overrides
            .Where(o => !before.Overrides.TryGetValue(o.Key, out var was) || was != o.Value)
            .OrderBy(o => o.Key, StringComparer.Ordinal)
            .Select(o => Override(o.Key, o.Value));
        return [.. attributes, .. overrides];
    }

    private string Override(string id, double value) => names.Snapshot.Indicators.TryGetValue(id, out var indicator)
        ? $"{Sentences.Lowered(indicator.Name)} at {FigureFormat.Value(value, indicator.Unit)}"
        : $"{Sentences.Lowered(names.Snapshot.Factors.FirstOrDefault(f => f.Id == id)?.Label ?? id)} at {FigureFormat.Value(value, "")}";
}
