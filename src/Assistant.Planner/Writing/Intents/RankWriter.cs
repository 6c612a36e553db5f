using Assistant.Planner.Execution;
using Assistant.Planner.Writing.Words;

namespace Assistant.Planner.Writing.Intents;

/// <summary>States in the order of the score of one response: the first three in a line, then a row for each shown.</summary>
internal sealed class RankWriter(Names names, ScenarioWords scenarios, CaseWriter cases)
{
    private const int Named = 3;
    private const int Reasoned = 3;

    public IReadOnlyList<DraftSentence> Write(RankingFound ranking)
    {
        if (ranking.Cases.Count == 0)
        {
            return [];
        }

        var shown = ranking.Cases.Take(ranking.Shown).ToArray();
        var reading = new ReadingBudget();
        reading.Must(Headline(ranking, shown));
        foreach (var subject in shown)
        {
            reading.Must(Row(ranking, subject));
        }

        foreach (var subject in shown.Take(Reasoned))
        {
            var response = subject.Assessment.Of(ranking.Option ?? subject.Assessment.First.Option);
            reading.More(cases.MainNaming(subject, response, SentencePlace.More));
            reading.More(cases.AgainstNaming(subject, response, SentencePlace.More));
        }

        reading.More(shown.Select(s => cases.Unknown(s, SentencePlace.More)));
        return reading.Sentences();
    }

    private DraftSentence Headline(RankingFound ranking, AssessedCase[] shown)
    {
        var opening = scenarios.Opening(shown[0].Assessment.Scenario, shown.Length > 1);
        var first = shown.Take(Named).ToArray();
        if (ranking.Option is not { } option)
        {
            return new DraftSentence(
                $"{opening}: {cases.Leaders(first)}.",
                [.. cases.LeadersGrounds(first)],
                SentencePlace.Headline);
        }

        return new DraftSentence(
            $"{opening}, the scores of {cases.Quoted(shown[0], option)} are {(ranking.LeastFirst ? "lowest" : "highest")} for: {string.Join(", ", first.Select(s => $"{names.Of(s.State)} {CaseWriter.Percent(s.Assessment.Of(option).Score)}"))}.",
            [.. first.SelectMany(s => cases.Grounds(s, s.Assessment.Of(option), 1))],
            SentencePlace.Headline)
        { Option = option };
    }

    /// <summary>"Laos: score 71 (range 52–83), strongly supported; confidence low."</summary>
    private DraftSentence Row(RankingFound ranking, AssessedCase subject)
    {
        var response = subject.Assessment.Of(ranking.Option ?? subject.Assessment.First.Option);
        var which = ranking.Option is null ? $"{cases.Label(subject, response.Option)} – " : "";
        var support = response.IndependentGroups == 0 ? CaseWriter.NoneSurely : SupportWords.Of(response);
        var text = $"{Sentences.Capitalised(names.Of(subject.State))}: {which}score {CaseWriter.Percent(response.Score)} (range {CaseWriter.Percent(response.Low)}–{CaseWriter.Percent(response.High)}), {support}; confidence {subject.Assessment.Confidence.Level}.";
        return new DraftSentence(text, [.. cases.Grounds(subject, response, 1)], SentencePlace.Judgement) { State = subject.State, Option = response.Option };
    }
}
