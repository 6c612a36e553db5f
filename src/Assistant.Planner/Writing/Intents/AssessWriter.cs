using Assistant.Planner.Execution;
using Assistant.Planner.Questions;
using Assistant.RuleBase;
using Assistant.Scoring.Results;

namespace Assistant.Planner.Writing.Intents;

/// <summary>One state under one pressure: what leads, what carries it, what speaks against it, what is unknown.</summary>
internal sealed class AssessWriter(RuleBaseSnapshot snapshot, CaseWriter cases)
{
    private const int Leading = 3;
    private const int MostShown = 5;

    public IReadOnlyList<DraftSentence> Write(Question question, AssessedCase subject)
    {
        var reading = new ReadingBudget();
        reading.Must(cases.Headline(subject));
        var shown = subject.Assessment.Responses.Take(Leading).ToArray();
        for (var i = 0; i < shown.Length; i++)
        {
            Front(reading, subject, shown[i], i);
        }

        foreach (var asked in question.Options.Where(o => shown.All(s => s.Option != o)).Distinct())
        {
            Front(reading, subject, subject.Assessment.Of(asked), 0);
        }

        reading.May(5, cases.Unknown(subject, SentencePlace.Judgement), cases.Unknown(subject, SentencePlace.More));
        foreach (var next in subject.Assessment.Responses.Skip(Leading).Take(MostShown - Leading).Where(r => !question.Options.Contains(r.Option)))
        {
            reading.More(cases.Rank(subject, next, SentencePlace.More));
            reading.More(cases.Main(subject, next, SentencePlace.More));
            reading.More(cases.Against(subject, next, 0, 1, SentencePlace.More));
        }

        foreach (var response in shown)
        {
            reading.More(Detail(subject, response));
        }

        reading.More(cases.NotSeparated(subject, SentencePlace.More));
        reading.More(snapshot.Companions.Take(1).Select(c =>
            new DraftSentence(c.Sentence, [.. c.Cites.Select(l => new Cite.Located(l))], SentencePlace.More)));
        return [.. reading.Sentences().DistinctBy(s => s.Text)];
    }

    /// <summary>Further reasons of one response, then what surrounds them.</summary>
    public IEnumerable<DraftSentence?> Detail(AssessedCase subject, ResponseScore response) =>
    [
        .. cases.For(subject, response, 1, 2, SentencePlace.More),
        .. cases.Against(subject, response, 1, 1, SentencePlace.More),
        .. Around(subject, response),
        cases.Rest(subject, response, cases.Carrying(subject, response).Take(3).Concat(ReasonWriter.Against(response).Take(2)).Select(c => c.Rule).ToHashSet()),
    ];

    /// <summary>Prospects, lines and base rate of one response.</summary>
    public IEnumerable<DraftSentence?> Around(AssessedCase subject, ResponseScore response) =>
        [.. cases.Success(subject, response), cases.Lines(subject, response), cases.BaseRate(subject, response)];

    private void Front(ReadingBudget reading, AssessedCase subject, ResponseScore response, int order)
    {
        reading.Must(cases.Rank(subject, response, SentencePlace.Judgement));
        reading.May(order, cases.Main(subject, response, SentencePlace.Judgement), cases.Main(subject, response, SentencePlace.More));
        reading.May(order == 0 ? 3 : 6 + order,
            First(cases.Against(subject, response, 0, 1, SentencePlace.Judgement)),
            First(cases.Against(subject, response, 0, 1, SentencePlace.More)));
    }

    private static DraftSentence? First(IEnumerable<DraftSentence> sentences) => sentences.FirstOrDefault();
}
