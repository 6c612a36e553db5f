using Assistant.Planner.Execution;
using Assistant.Planner.Writing.Words;
using Assistant.RuleBase.Conditions;
using Assistant.Scoring.Results;

namespace Assistant.Planner.Writing.Intents;

/// <summary>What the base knows about a state, with years, and what it does not know.</summary>
internal sealed class ProfileWriter(Names names, FigureWords words)
{
    private const int PerSentence = 6;

    /// <param name="profiles">The states asked about.</param>
    /// <param name="asked">The figures and ties asked for, which come first; none for the whole profile.</param>
    public IReadOnlyList<DraftSentence> Write(IReadOnlyList<StateFigures> profiles, AskedFigures asked) => [.. profiles.SelectMany(p => Of(p, asked))];

    private IEnumerable<DraftSentence> Of(StateFigures profile, AskedFigures asked)
    {
        var state = profile.Profile.State.Iso3;
        var answers = profile.Figures.Where(asked.Hold).ToArray();
        var others = profile.Figures.Except(answers).ToArray();
        IReadOnlyList<FigureUsed> held = [.. answers.Where(f => !f.IsMissing)];
        foreach (var answer in Known(state, [.. held.Where(f => f.Feature.Kind != FeatureKind.Tie)]).Concat(Ties(state, [.. held.Where(f => f.Feature.Kind == FeatureKind.Tie)])).Concat(Missing(state, answers)))
        {
            yield return answer with { Place = SentencePlace.Headline };
        }

        var known = others.Where(f => !f.IsMissing && f.Feature.Kind == FeatureKind.Indicator).ToArray();
        var ties = others.Where(f => !f.IsMissing && f.Feature.Kind == FeatureKind.Tie).ToArray();
        var opening = answers.Length > 0 ? SentencePlace.Judgement : SentencePlace.Headline;
        var telling = ties.Take(4).ToArray();
        yield return telling.Length > 0
            ? Sentence(state, telling, $"The strongest known ties of {names.Of(state)}: ", "; ", opening)
            : Sentence(state, [.. known.Take(PerSentence)], $"Known for {names.Of(state)}: ", "; ", opening);
        foreach (var sentence in Known(state, known))
        {
            yield return sentence;
        }

        foreach (var some in ties.Skip(4).Chunk(PerSentence))
        {
            yield return Sentence(state, some, "Further ties: ", "; ", SentencePlace.More);
        }

        foreach (var sentence in Missing(state, others))
        {
            yield return sentence;
        }
    }

    private IEnumerable<DraftSentence> Known(string state, IReadOnlyList<FigureUsed> figures) => figures.Chunk(PerSentence)
        .Select((some, i) => Sentence(state, some, $"{Sentences.Capitalised(names.Of(state))}: ", "; ", i == 0 ? SentencePlace.Judgement : SentencePlace.More));

    private IEnumerable<DraftSentence> Ties(string state, IReadOnlyList<FigureUsed> figures) => figures.Chunk(PerSentence)
        .Select((some, i) => Sentence(state, some, i == 0 ? "As listed: " : "Further: ", "; ", SentencePlace.Headline));

    private IEnumerable<DraftSentence> Missing(string state, IReadOnlyList<FigureUsed> figures) => figures.Where(f => f.IsMissing).ToArray() is { Length: > 0 } missing
        ? [Sentence(state, missing, $"No figure for {names.Of(state)} on: ", ", ", SentencePlace.Judgement)]
        : [];

    private DraftSentence Sentence(string state, IReadOnlyList<FigureUsed> some, string lead, string between, SentencePlace place) => new(
        $"{lead}{string.Join(between, some.Select(f => words.Entry(state, f)))}.",
        [.. some.Select(f => new Cite.Data(state, f.Name, null))],
        place)
    { State = state };
}
