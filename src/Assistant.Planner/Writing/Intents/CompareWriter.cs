using Assistant.Planner.Execution;
using Assistant.Planner.Questions;
using Assistant.Planner.Writing.Words;

namespace Assistant.Planner.Writing.Intents;

/// <summary>Several states side by side: the first responses, or the place of the option that was asked about.</summary>
internal sealed class CompareWriter(Names names, ScenarioWords scenarios, CaseWriter cases)
{
    public IReadOnlyList<DraftSentence> Write(Question question, IReadOnlyList<AssessedCase> subjects)
    {
        var reading = new ReadingBudget();
        var asked = question.Options.Count > 0 ? question.Options[0] : null;
        reading.Must(asked is null ? FirstResponses(subjects) : Ordered(asked, subjects));
        for (var i = 0; i < subjects.Count; i++)
        {
            Side(reading, subjects[i], asked, i);
        }

        return reading.Sentences();
    }

    private void Side(ReadingBudget reading, AssessedCase subject, string? asked, int order)
    {
        var main = asked is null ? subject.Assessment.First : subject.Assessment.Of(asked);
        var rank = cases.Rank(subject, main, SentencePlace.Judgement, naming: true);
        reading.May(order, rank, rank with { Place = SentencePlace.More });
        reading.May(20 + order, cases.Main(subject, main, SentencePlace.Judgement), cases.Main(subject, main, SentencePlace.More));
        reading.More(cases.Against(subject, main, 0, 1, SentencePlace.More));
        foreach (var next in subject.Assessment.Responses.Take(3).Where(r => r.Option != main.Option))
        {
            reading.More(cases.Rank(subject, next, SentencePlace.More, naming: true));
        }

        reading.More(cases.Unknown(subject, SentencePlace.More));
    }

    private DraftSentence FirstResponses(IReadOnlyList<AssessedCase> subjects) => new(
        $"{scenarios.Opening(subjects[0].Assessment.Scenario)}: "
        + string.Join("; ", subjects.Select(s => $"{names.Of(s.State)} would most plausibly {cases.Label(s, s.Assessment.First.Option)}")) + ".",
        [.. subjects.SelectMany(s => cases.Grounds(s, s.Assessment.First, 1))],
        SentencePlace.Headline);

    private DraftSentence Ordered(string option, IReadOnlyList<AssessedCase> subjects)
    {
        var ordered = subjects.OrderByDescending(s => Math.Round(s.Assessment.Of(option).Score, 9)).ThenBy(s => s.State, StringComparer.Ordinal).ToArray();
        var scores = ordered.Select(s => $"{names.Of(s.State)} {CaseWriter.Percent(s.Assessment.Of(option).Score)}").ToArray();
        return new DraftSentence(
            $"{scenarios.Opening(subjects[0].Assessment.Scenario)}, the scores of {cases.Quoted(ordered[0], option)} are: {string.Join(", ", scores)}.",
            [.. ordered.SelectMany(s => cases.Grounds(s, s.Assessment.Of(option), 1))],
            SentencePlace.Headline) { Option = option };
    }
}
