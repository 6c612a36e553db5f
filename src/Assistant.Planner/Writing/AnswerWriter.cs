using Assistant.Planner.Execution;
using Assistant.Planner.Models;
using Assistant.Planner.Questions;
using Assistant.Planner.Writing.Fixed;
using Assistant.Planner.Writing.Intents;
using Assistant.Planner.Writing.Words;
using Assistant.RuleBase;
using Assistant.RuleBase.Vocabulary;

namespace Assistant.Planner.Writing;

/// <summary>The deterministic writer: findings in, a draft out, the same words for the same findings in every culture.</summary>
public sealed class AnswerWriter : IAnswerWriter
{
    private readonly RuleBaseSnapshot _snapshot;
    private readonly CaveatWriter _caveats;
    private readonly SuggestionWriter _suggestions;
    private readonly AssessWriter _assess;
    private readonly CompareWriter _compare;
    private readonly WhatIfWriter _whatIf;
    private readonly WhyWriter _why;
    private readonly RuleWriter _rules;
    private readonly ProfileWriter _profile;
    private readonly RankWriter _rank;
    private readonly SectorWriter _sectors;
    private readonly BriefWriter _brief;
    private readonly CounterfactualWriter _flips;
    private readonly string _years;

    /// <summary>A writer for one snapshot.</summary>
    public AnswerWriter(RuleBaseSnapshot snapshot)
    {
        var names = new Names(snapshot);
        var scenarios = new ScenarioWords(names);
        var figures = new FigureWords(names);
        var cases = new CaseWriter(names, scenarios, figures, new ReasonWriter(new ReasonFinder(snapshot), scenarios, figures));
        _snapshot = snapshot;
        _caveats = new CaveatWriter(snapshot, names, scenarios);
        _suggestions = new SuggestionWriter(snapshot, names);
        var variations = new VariationWriter(names, cases);
        _assess = new AssessWriter(snapshot, cases, variations);
        _compare = new CompareWriter(names, scenarios, cases, variations);
        _whatIf = new WhatIfWriter(names, scenarios, cases, _assess, variations);
        _why = new WhyWriter(cases, _assess, variations);
        _flips = new CounterfactualWriter(names, cases, _whatIf, _assess);
        _sectors = new SectorWriter(names, cases);
        _brief = new BriefWriter(cases, variations);
        _rank = new RankWriter(names, scenarios, cases);
        _rules = new RuleWriter(names, new ConditionWords(names));
        _profile = new ProfileWriter(names, figures);
        _years = Years(snapshot);
    }

    /// <inheritdoc />
    public Draft Write(Question question, Findings findings)
    {
        IReadOnlyList<string> caveats = [.. _caveats.Write(question, findings), .. Extra(question, findings)];
        var all = Sentences(question, findings, caveats);
        var sentences = FormKeeper.Keep(question.Form, FiguresToldOnce.In(AspectOrder.For(question.Aspect, all)));
        var plain = sentences.Count == 0 ? Plain(question, findings) : null;
        var empty = plain is null && sentences.Count == 0;
        return new Draft
        {
            Sentences = sentences,
            Lines = [.. (findings.Ranking is { } ranked ? ranked.Cases.Take(ranked.Shown) : findings.Assessments).SelectMany(Lines)],
            PlainHeadline = empty ? DeclineTexts.Headline("no-evidence", null, _years) : plain,
            Declined = empty ? "no-evidence" : question.Declined,
            DeclinedDetail = question.DeclinedDetail,
            Caveats = [.. Missing(question, all), .. caveats],
            Suggestions = empty ? DeclineTexts.Next("no-evidence") : _suggestions.Write(question, findings),
        };
    }

    /// <summary>The sentences as they are.</summary>
    public IAsyncEnumerable<DraftSentence> WordAsync(IReadOnlyList<DraftSentence> sentences, ModelTurn turn, CancellationToken cancellationToken = default) =>
        sentences.ToAsyncEnumerable();

    private IReadOnlyList<DraftSentence> Sentences(Question question, Findings findings, IReadOnlyList<string> caveats) => question.Intent switch
    {
        _ when findings.Assessments is [{ Variant: not (null or "base" or "changed") }, ..] => _sectors.Write(findings.Assessments),
        Intent.Assess when question.Form.Kind == FormKind.Brief && findings.Assessments.Count == 1 => _brief.Write(findings, caveats),
        Intent.WhatIf when findings.Assessments is [var before, var after, ..] => _whatIf.Write(before, after, findings.Variations),
        Intent.Counterfactual when findings.Flip is { } flip => _flips.Write(question, findings, flip),
        Intent.Rank when findings.Ranking is { } ranking => _rank.Write(ranking),
        Intent.Why or Intent.WhyNot when findings.Assessments.Count > 0 => _why.Write(question, findings),
        _ when findings.Assessments.Count > 1 => _compare.Write(question, findings),
        _ when findings.Assessments.Count == 1 => _assess.Write(question, findings),
        Intent.Rule => _rules.Rules(findings),
        Intent.Topic => RuleWriter.Topic(findings),
        Intent.Profile => _profile.Write(findings.Profiles, AskedFigures.Of(question)),
        Intent.Source => SourceWriter.Write(findings),
        _ => [],
    };

    private static IEnumerable<string> Missing(Question question, IReadOnlyList<DraftSentence> sentences) =>
        sentences.Count == 0 || !AspectOrder.IsMissing(question.Aspect, sentences) ? [] : question.Aspect switch
        {
            Aspect.Sensitivity => ["Nothing that the question leaves open would put another response first."],
            Aspect.Watch => ["No single condition would lift the second or third response by a claim of its own."],
            _ => ["No coded case stands beside this answer."],
        };

    private string? Plain(Question question, Findings findings) => question.Intent switch
    {
        Intent.Help when question.Topic == "limits" => LimitTexts.Headline,
        Intent.Help when findings.Method is { } method => MethodTexts.Headline(method),
        Intent.Help => HelpTexts.Headline,
        Intent.Rank => HelpTexts.NobodyToRank,
        Intent.Smalltalk => HelpTexts.Courtesy(question.Topic),
        Intent.Clarify => question.Clarification ?? "Which state, and which sanctions, do you mean?",
        Intent.Decline => question.Clarification ?? DeclineTexts.Headline(question.Declined, question.DeclinedDetail, _years),
        _ => null,
    };

    private IEnumerable<string> Extra(Question question, Findings findings) => question.Intent switch
    {
        Intent.Help when question.Topic == "limits" => LimitTexts.Lines(_snapshot, _years, findings.Method),
        Intent.Help when findings.Method is { } method => MethodTexts.Lines(_snapshot, method),
        Intent.Help => HelpTexts.Lines(_snapshot),
        Intent.Source => findings.Attributions,
        Intent.Profile => findings.Profiles.SelectMany(p => p.Profile.Notes.Select(n => n.Text)),
        _ => [],
    };

    private static IEnumerable<DraftLine> Lines(AssessedCase subject) => subject.Assessment.Responses.SelectMany(r => r.Lines
        .Where(l => l.BearsOn is BearsOn.Brings or BearsOn.Costs or BearsOn.Needs)
        .Select(l => new DraftLine(l.Text, new Cite.Effect(l.Rule, r.Option, l.BearsOn, true, subject.State, subject.Variant))));

    private static string Years(RuleBaseSnapshot snapshot)
    {
        var years = snapshot.States.Values.SelectMany(s => s.Series.Values).SelectMany(s => s).Select(v => v.Year).Where(y => y > 0).ToArray();
        return years.Length == 0 ? "no year" : FormattableString.Invariant($"{years.Min()} to {years.Max()}");
    }
}
