using Assistant.Planner.Execution;
using Assistant.Planner.Questions;

namespace Assistant.Planner.Writing.Intents;

/// <summary>Why a response stands where it does: every claim that moved it, both ways.</summary>
internal sealed class WhyWriter(CaseWriter cases, AssessWriter assess)
{
    public IReadOnlyList<DraftSentence> Write(Question question, AssessedCase subject)
    {
        var asked = question.Options.FirstOrDefault(o => subject.RankOf(o) > 0) ?? subject.Assessment.First.Option;
        var response = subject.Assessment.Of(asked);
        var reading = new ReadingBudget();
        reading.Must(cases.Rank(subject, response, SentencePlace.Headline, naming: true));
        var (first, second) = question.Intent == Intent.WhyNot
            ? (cases.Against(subject, response, 0, 3, SentencePlace.Judgement), cases.For(subject, response, 0, 2, SentencePlace.Judgement))
            : (cases.For(subject, response, 0, 4, SentencePlace.Judgement), cases.Against(subject, response, 0, 2, SentencePlace.Judgement));
        var order = 0;
        foreach (var sentence in first.Concat(second))
        {
            reading.May(order++, sentence, sentence with { Place = SentencePlace.More });
        }

        if (question.Intent == Intent.WhyNot && asked != subject.Assessment.First.Option)
        {
            reading.More(cases.Rank(subject, subject.Assessment.First, SentencePlace.More, naming: true));
            reading.More(cases.For(subject, subject.Assessment.First, 0, 1, SentencePlace.More));
        }

        reading.More(assess.Around(subject, response));
        reading.More(cases.Unknown(subject, SentencePlace.More));
        return reading.Sentences();
    }
}
