using Assistant.Planner.Execution;
using Assistant.Planner.Writing.Words;

namespace Assistant.Planner.Writing.Intents;

/// <summary>An assessment that pastes into a mail: bottom line, judgements, what speaks against, what to watch.</summary>
internal sealed class BriefWriter(CaseWriter cases, VariationWriter variations)
{
    /// <summary>Words of a whole brief: sentences, assumptions, confidence and the source line.</summary>
    public const int MostWords = 170;

    /// <summary>"62 citations of claims, one source: an essay of 28 July 2025, without figures or cases."</summary>
    private const int SourceWords = 18;

    /// <param name="findings">An assessment of one state.</param>
    /// <param name="caveats">What stands below the sentences and counts too.</param>
    public IReadOnlyList<DraftSentence> Write(Findings findings, IReadOnlyList<string> caveats)
    {
        var subject = findings.Assessments[0];
        var (first, second) = (subject.Assessment.First, subject.Assessment.Responses[1]);
        var reading = new ReadingBudget(MostWords - SourceWords - caveats.Sum(Sentences.WordsIn));
        reading.Must(cases.Headline(subject));
        reading.May(0, cases.Rank(subject, first, SentencePlace.Judgement), null);
        reading.May(1, cases.Main(subject, first, SentencePlace.Judgement), null);
        reading.May(2, cases.Against(subject, first, 0, 1, SentencePlace.Judgement).FirstOrDefault(), null);
        reading.May(4, cases.Rank(subject, second, SentencePlace.Judgement), null);
        reading.May(5, findings.Variations.Flips.Select(f => variations.Flip(subject, f, SentencePlace.Judgement)).FirstOrDefault(), null);
        reading.May(3, findings.Variations.Watch.Select(w => variations.Watch(subject, w, SentencePlace.Judgement)).FirstOrDefault(), null);
        return reading.Sentences();
    }
}
