using Assistant.Planner.Execution;
using Assistant.Planner.Questions;
using Assistant.RuleBase;
using Assistant.Scoring.Results;

namespace Assistant.Planner.Writing.Intents;

/// <summary>One state under one pressure: what leads, what carries it, what speaks against it, what is unknown.</summary>
internal sealed class AssessWriter(RuleBaseSnapshot snapshot, CaseWriter cases, VariationWriter variations)
{
    private const int UsualLeading = 3;
    private const int MostShown = 5;
    private const int MostTrials = 4;

    /// <summary>Reasons for and against that each response is told with, before the rest is only named.</summary>
    private static readonly (int For, int Against) Usual = (3, 2);
    private static readonly (int For, int Against) All = (8, 6);

    public IReadOnlyList<DraftSentence> Write(Question question, Findings findings)
    {
        var subject = findings.Assessments[0];
        var reading = new ReadingBudget();
        reading.Must(cases.Headline(subject));
        var detailed = question.Form.Kind == FormKind.Detailed;
        var leading = question.Form.Top ?? (detailed ? MostShown : UsualLeading);
        var shown = subject.Assessment.Responses.Take(leading).ToArray();
        var asked = question.Options.Distinct().Select(subject.Assessment.Of).ToArray();
        // "Rather diversify or hedge?" is answered before the rest is told.
        ResponseScore[] told = asked.Length > 1 ? [.. asked.OrderByDescending(r => r.Score), .. shown.Except(asked)] : [.. shown, .. asked.Except(shown)];
        foreach (var response in told)
        {
            Front(reading, subject, response, Math.Max(0, Array.IndexOf(shown, response)));
        }

        Changes(reading, subject, findings.Variations, detailed);
        reading.May(6, cases.Unknown(subject, SentencePlace.Judgement), cases.Unknown(subject, SentencePlace.More));
        foreach (var sign in findings.Variations.Watch)
        {
            // Where one response was asked about, what would lift it is part of the answer.
            var line = variations.Watch(subject, sign, SentencePlace.More);
            if (question.Intent == Intent.Counterfactual && question.Options.Contains(sign.Option))
            {
                reading.May(2, line with { Place = SentencePlace.Judgement }, line);
            }
            else
            {
                reading.More(line);
            }
        }

        reading.More(variations.Precedents(findings.Precedents, SentencePlace.More));
        foreach (var next in subject.Assessment.Responses.Skip(leading).Take(detailed ? subject.Assessment.Responses.Count : MostShown - leading).Where(r => !question.Options.Contains(r.Option)))
        {
            reading.More(cases.Rank(subject, next, SentencePlace.More));
            reading.More(cases.Main(subject, next, SentencePlace.More));
            reading.More(cases.Against(subject, next, 0, 1, SentencePlace.More));
        }

        foreach (var response in shown)
        {
            reading.More(Detail(subject, response, detailed ? All : Usual));
        }

        reading.More(cases.NotSeparated(subject, SentencePlace.More));
        reading.More(snapshot.Companions.Take(1).Select(c =>
            new DraftSentence(c.Sentence, [.. c.Cites.Select(l => new Cite.Located(l))], SentencePlace.More)));
        return [.. reading.Sentences().DistinctBy(s => s.Text)];
    }

    /// <summary>Further reasons of one response, then what surrounds them.</summary>
    public IEnumerable<DraftSentence?> Detail(AssessedCase subject, ResponseScore response) => Detail(subject, response, Usual);

    private IEnumerable<DraftSentence?> Detail(AssessedCase subject, ResponseScore response, (int For, int Against) told) =>
    [
        .. cases.For(subject, response, 1, told.For - 1, SentencePlace.More),
        .. cases.Against(subject, response, 1, told.Against - 1, SentencePlace.More),
        .. Around(subject, response),
        cases.Rest(subject, response, cases.Carrying(subject, response).Take(told.For).Concat(ReasonWriter.Against(response).Take(told.Against)).Select(c => c.Rule).ToHashSet()),
    ];

    /// <summary>What one change alone would flip the ranking, then what the question leaves open and matters.</summary>
    private void Changes(ReadingBudget reading, AssessedCase subject, VariationsFound found, bool detailed)
    {
        var flip = found.Flips.FirstOrDefault(f => f.State == subject.State);
        if (flip is not null)
        {
            reading.Must(variations.Flip(subject, flip, SentencePlace.Judgement));
        }

        var open = found.Sensitivity.Where(t => t.Case.State == subject.State && t.Case.Variant != flip?.Trial?.Case.Variant)
            .OrderByDescending(t => t.Change.Feature == "position")
            .Take(detailed ? int.MaxValue : MostTrials)
            .Select(t => variations.Sensitivity(t, SentencePlace.More))
            .ToArray();
        if (open.Length > 0)
        {
            reading.May(5, open[0] with { Place = SentencePlace.Judgement }, open[0]);
        }

        reading.More(open.Skip(1));
    }

    /// <summary>Prospects, lines and base rate of one response.</summary>
    public IEnumerable<DraftSentence?> Around(AssessedCase subject, ResponseScore response) =>
        [.. cases.Success(subject, response), cases.Lines(subject, response), cases.BaseRate(subject, response)];

    private void Front(ReadingBudget reading, AssessedCase subject, ResponseScore response, int order)
    {
        reading.Must(cases.Rank(subject, response, SentencePlace.Judgement));
        reading.May(order, cases.Main(subject, response, SentencePlace.Judgement), cases.Main(subject, response, SentencePlace.More));
        reading.May(order == 0 ? 1 : 6 + order,
            First(cases.Against(subject, response, 0, 1, SentencePlace.Judgement)),
            First(cases.Against(subject, response, 0, 1, SentencePlace.More)));
    }

    private static DraftSentence? First(IEnumerable<DraftSentence> sentences) => sentences.FirstOrDefault();
}
