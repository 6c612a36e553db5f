using Assistant.Planner.Execution;
using Assistant.Planner.Questions;
using Assistant.Planner.Writing.Words;

namespace Assistant.Planner.Writing.Intents;

/// <summary>The smallest change that flips a ranking, with scores and margin before and after; or that there is none.</summary>
internal sealed class CounterfactualWriter(Names names, CaseWriter cases, WhatIfWriter whatIf, AssessWriter assess)
{
    private readonly FlipWords _words = new(names);

    public IReadOnlyList<DraftSentence> Write(Question question, Findings findings, FlipFound flip) => ReadingBudget.Cut(flip.Changed is { } changed
        ? [Found(flip, changed), Margin(flip, changed), .. whatIf.Write(flip.Now, changed, VariationsFound.None).Skip(1)]
        : [None(flip), .. assess.Write(question, findings).Select(s => s.Place == SentencePlace.Headline ? s with { Place = SentencePlace.Judgement } : s)]);

    private DraftSentence Found(FlipFound flip, AssessedCase changed)
    {
        var (was, now) = (flip.Now.Assessment.First, changed.Assessment.First);
        return new DraftSentence(
            $"{_words.Opening(flip)} {cases.Label(changed, now.Option)}; before the change: {cases.Label(flip.Now, was.Option)}.",
            [.. cases.Grounds(changed, now, 1), .. cases.Grounds(flip.Now, was, 1)],
            SentencePlace.Headline)
        { State = flip.Now.State };
    }

    private DraftSentence Margin(FlipFound flip, AssessedCase changed)
    {
        var option = changed.Assessment.First.Option;
        return new DraftSentence(
            $"After the change {cases.Quoted(changed, option)} stands first: {FlipWords.Margin(flip)}.",
            [.. cases.Grounds(changed, changed.Assessment.First, 1), .. cases.Grounds(flip.Now, flip.Now.Assessment.Of(option), 1)],
            SentencePlace.Judgement)
        { State = flip.Now.State, Option = option };
    }

    private DraftSentence None(FlipFound flip)
    {
        var first = flip.Now.Assessment.First;
        var other = flip.Wanted is { } wanted ? cases.Quoted(flip.Now, wanted) : "another response";
        return new DraftSentence(
            $"For {names.Of(flip.Now.State)} {cases.Quoted(flip.Now, first.Option)} stays first: {FlipWords.None}{other} first.",
            [
                .. cases.Grounds(flip.Now, first, 1),
                .. flip.Wanted is { } named ? cases.Grounds(flip.Now, flip.Now.Assessment.Of(named), 1) : [],
            ],
            SentencePlace.Headline)
        { State = flip.Now.State };
    }
}
