using Assistant.Planner.Execution;
using Assistant.Planner.Questions;
using Assistant.Planner.Writing.Words;

namespace Assistant.Planner.Writing.Intents;

/// <summary>Several states side by side: the first responses, or the place of the option that was asked about.</summary>
internal sealed class CompareWriter(Names names, ScenarioWords scenarios, CaseWriter cases, VariationWriter variations)
{
    public IReadOnlyList<DraftSentence> Write(Question question, Findings findings)
    {
        var subjects = findings.Assessments;
        var reading = new ReadingBudget();
        var asked = question.Options.Count > 0 ? question.Options[0] : null;
        reading.Must(asked is null ? FirstResponses(subjects) : Ordered(asked, subjects));
        for (var i = 0; i < subjects.Count; i++)
        {
            Side(reading, subjects[i], findings.Variations, asked, i);
        }

        return reading.Sentences();
    }

    private void Side(ReadingBudget reading, AssessedCase subject, VariationsFound found, string? asked, int order)
    {
        var main = asked is null ? subject.Assessment.First : subject.Assessment.Of(asked);
        var rank = cases.Rank(subject, main, SentencePlace.Judgement, naming: true);
        reading.May(order, rank, rank with { Place = SentencePlace.More });
        reading.May(20 + order, cases.MainNaming(subject, main, SentencePlace.Judgement), cases.MainNaming(subject, main, SentencePlace.More));
        reading.May(40 + order, cases.AgainstNaming(subject, main, SentencePlace.Judgement), cases.AgainstNaming(subject, main, SentencePlace.More));
        foreach (var next in subject.Assessment.Responses.Take(3).Where(r => r.Option != main.Option))
        {
            reading.More(cases.Rank(subject, next, SentencePlace.More, naming: true));
        }

        if (found.Flips.FirstOrDefault(f => f.State == subject.State) is { } flip)
        {
            reading.May(60 + order, variations.Flip(subject, flip, SentencePlace.Judgement), variations.Flip(subject, flip, SentencePlace.More));
        }

        reading.More(found.Watch.Where(w => w.Trial.Case.State == subject.State).Take(1).Select(w => variations.Watch(subject, w, SentencePlace.More)));
        reading.More(cases.Unknown(subject, SentencePlace.More));
    }

    private DraftSentence FirstResponses(IReadOnlyList<AssessedCase> subjects) => new(
        $"{scenarios.Opening(subjects[0].Assessment.Scenario, several: true)}: {cases.Leaders(subjects)}.",
        [.. cases.LeadersGrounds(subjects)],
        SentencePlace.Headline);

    private DraftSentence Ordered(string option, IReadOnlyList<AssessedCase> subjects)
    {
        var ordered = subjects.OrderByDescending(s => Math.Round(s.Assessment.Of(option).Score, 9)).ThenBy(s => s.State, StringComparer.Ordinal).ToArray();
        var scores = ordered.Select(s => $"{names.Of(s.State)} {CaseWriter.Percent(s.Assessment.Of(option).Score)}").ToArray();
        return new DraftSentence(
            $"{scenarios.Opening(subjects[0].Assessment.Scenario, several: true)}, the scores of {cases.Quoted(ordered[0], option)} are: {string.Join(", ", scores)}.",
            [.. ordered.SelectMany(s => cases.Grounds(s, s.Assessment.Of(option), 1))],
            SentencePlace.Headline)
        { Option = option };
    }
}
