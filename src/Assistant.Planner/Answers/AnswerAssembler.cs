using System.Collections.Concurrent;
using Assistant.Planner.Execution;
using Assistant.Planner.Questions;
using Assistant.Planner.Verifying;
using Assistant.Planner.Verifying.Rewording;
using Assistant.Planner.Writing;
using Assistant.Planner.Writing.Fixed;
using Assistant.Planner.Writing.Intents;
using Assistant.Planner.Writing.Words;
using Assistant.RuleBase;
using Assistant.RuleBase.Vocabulary;
using Assistant.Scoring.Results;

namespace Assistant.Planner.Answers;

/// <summary>Makes the answer of a verified draft: numbers the citations and lays the assessments beside the sentences.</summary>
internal sealed class AnswerAssembler(RuleBaseSnapshot snapshot)
{
    private readonly ConcurrentDictionary<string, string?> _claims = new(StringComparer.Ordinal);
    private readonly Names _names = new(snapshot);
    private readonly FigureWords _figures = new(new Names(snapshot));

    public Answer Assemble(Question question, Findings findings, Verification verified, string answerId, IReadOnlyList<TraceStep> trace)
    {
        var citations = Citations(findings);
        var draft = verified.Sound;
        AnswerSentence[] sentences = [.. draft.Sentences.Select(s => Sentence(s, citations))];
        AnswerResponse[] responses = [.. findings.Assessments.SelectMany(a => a.Assessment.Responses.Select(r => Response(a, r, draft.Lines, citations)))];
        return new Answer
        {
            AnswerId = answerId,
            Question = question.Text,
            Intent = IntentNames.Of(question.Intent),
            States = question.NamedStates,
            Scenario = AnswerScenario.Of(question),
            RuleBase = new AnswerRuleBase(snapshot.Version.Number, "sha256:" + snapshot.Version.Hash),
            AsOf = question.AsOf,
            Headline = draft.PlainHeadline ?? (sentences.Length > 0 ? sentences[0].Text : DeclineTexts.Headline("no-evidence", null, "")),
            Responses = responses,
            Confidence = [.. findings.Assessments.Select(Confidence)],
            Sentences = sentences,
            Citations = citations.Citations,
            Data = [.. (findings.Ranking is { } ranking ? ranking.Cases.Take(ranking.Shown) : findings.Assessments).SelectMany(a => a.Assessment.Figures.DistinctBy(f => f.Name).Select(f => Row(a.State, f) with { Variant = a.Variant })),
                .. findings.Profiles.SelectMany(p => p.Figures.Select(f => Row(p.Profile.State.Iso3, f)))],
            Caveats = [.. Dropped(verified), .. draft.Caveats, .. Sources(citations.Citations)],
            Suggestions = draft.Suggestions,
            Sensitivity = [.. Flip(findings.Flip), .. Trials(question, findings.Variations)],
            Watch = [.. sentences.Where(s => s.Text.StartsWith(VariationWriter.WatchLead, StringComparison.Ordinal)).Select(s => new CitedText(s.Text, s.Cites))],
            Precedents = [.. findings.Precedents.Select(p => p.Episode).Select(e => new Precedent(
                e.Id, e.State, _names.Of(e.State), e.From, e.Responses, e.Outcome, e.Reference, citations.Number([new Cite.Precedent(e.Id)])))],
            Declined = draft.Declined,
            DeclinedDetail = draft.DeclinedDetail,
            Trace = TraceCites.In(trace, citations.Given),
        };
    }

    /// <summary>The numbered citations of an answer; sentences are numbered in the order they are told.</summary>
    public CitationList Citations(Findings findings) => new(snapshot, findings, _figures);

    public static AnswerSentence Sentence(DraftSentence sentence, CitationList citations) => new(sentence.Text, citations.Number(sentence.Cites))
    {
        Place = sentence.Place,
        State = sentence.State,
        Option = sentence.Option,
    };

    /// <summary>What the question leaves open and matters, then the single change that flips the ranking.</summary>
    private static IEnumerable<SensitivityLine> Trials(Question question, VariationsFound found) => found.Sensitivity
        .Concat(found.Flips.Select(f => f.Trial).OfType<Trial>())
        .DistinctBy(t => (t.Case.State, t.Case.Variant))
        .Select(t => new SensitivityLine(If([t.Change]), t.Case.Assessment.First.Option) { State = question.States.Count > 1 ? t.Case.State : null });

    private static Dictionary<string, string> If(IReadOnlyList<CaseChange> changes) =>
        changes.ToDictionary(c => c.Feature, c => c.Key[(c.Feature.Length + 1)..], StringComparer.Ordinal);

    private static IEnumerable<SensitivityLine> Flip(FlipFound? flip) => flip?.Changed is { } changed
        ? [new SensitivityLine(If(flip.Changes), changed.Assessment.First.Option)]
        : [];

    private AnswerResponse Response(AssessedCase subject, ResponseScore score, IReadOnlyList<DraftLine> lines, CitationList citations)
    {
        var option = snapshot.FindResponse(score.Option);
        var own = lines.Where(l => l.Cite.State == subject.State && l.Cite.Variant == subject.Variant && l.Cite.Option == score.Option).ToArray();
        return new AnswerResponse
        {
            State = subject.State,
            Variant = subject.Variant,
            Id = score.Option,
            Label = _names.Label(score.Option, subject.Assessment.Scenario.Position),
            Score = score.Score,
            Low = score.Low,
            High = score.High,
            Likelihood = Likelihood.Of(score.Score),
            Prior = new AnswerPrior(score.Prior.Value, score.Prior.Chosen, score.Prior.Episodes),
            Evidence = score.Evidence,
            Support = SupportWords.Of(score),
            PFirst = score.PFirst,
            PTop3 = score.PTop3,
            Prospects = score.Prospects.Word,
            Horizon = option?.Horizon.InWords ?? "",
            Contributions = [.. score.Choice.Concat(score.Success).Select(c => new AnswerContribution(
                c.Rule, c.BearsOn == BearsOn.Choice ? "choice" : "success", c.Share, c.Typical, c.Delta, c.Inferred, c.Supports, Claim(c.Rule)))],
            Brings = Cited(BearsOn.Brings),
            Costs = Cited(BearsOn.Costs),
            Needs = Cited(BearsOn.Needs),
        };

        CitedText[] Cited(BearsOn bearsOn) => [.. own.Where(l => l.BearsOn == bearsOn).Select(l => new CitedText(l.Text, citations.Number([l.Cite])))];
    }

    /// <summary>The claim, unless it holds what no sentence may hold: an address, markup.</summary>
    private string? Claim(string rule) => _claims.GetOrAdd(
        rule, static (id, rules) => rules.FindRule(id)?.Claim is { } claim && TextHygiene.Fault(claim) is null ? claim : null, snapshot);

    private static AnswerConfidence Confidence(AssessedCase subject)
    {
        var confidence = subject.Assessment.Confidence;
        return new AnswerConfidence(subject.State, confidence.Level, confidence.Abstained, [.. confidence.NotSeparated.Select(p => (string[])[p.Better, p.Worse])])
        {
            Variant = subject.Variant,
        };
    }

    private DataRow Row(string state, FigureUsed figure) => new()
    {
        Text = _figures.Row(state, figure),
        State = state,
        Indicator = figure.Name,
        Label = _figures.Label(figure),
        Value = figure.Value,
        Unit = figure.Unit,
        Year = figure.Year is 0 ? null : figure.Year,
        Dataset = figure.Dataset,
        Missing = figure.IsMissing,
    };

    private static IEnumerable<string> Dropped(Verification verified) => verified.Faults.Count == 0
        ? []
        : ["Part of this answer could not be verified against the rule base and was left out."];

    /// <summary>"12 citations, one source: an essay of 28 July 2025, without figures or cases."</summary>
    private IEnumerable<string> Sources(IReadOnlyList<Citation> citations)
    {
        var claims = citations.OfType<ClaimCitation>().ToArray();
        var documents = claims.Select(c => c.Document).Distinct().Order(StringComparer.Ordinal).Select(d => snapshot.Documents[d]).ToArray();
        if (documents.Length == 0)
        {
            return [];
        }

        var count = claims.Length == 1 ? "One citation" : FormattableString.Invariant($"{claims.Length} citations of claims");
        var sources = documents.Length == 1 ? "one source" : FormattableString.Invariant($"{documents.Length} sources");
        return [$"{count}, {sources}: {string.Join("; ", documents.Select(SourceWriter.Described))}."];
    }
}
