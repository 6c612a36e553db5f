using Assistant.Planner.Execution;
using Assistant.Planner.Writing.Words;
using Assistant.RuleBase.Conditions;
using Assistant.Scoring.Results;

namespace Assistant.Planner.Writing.Intents;

/// <summary>What the base knows about a state, with years, and what it does not know.</summary>
internal sealed class ProfileWriter(Names names, FigureWords figures)
{
    private const int PerSentence = 6;

    public IReadOnlyList<DraftSentence> Write(IReadOnlyList<StateFigures> profiles) => [.. profiles.SelectMany(Of)];

    private IEnumerable<DraftSentence> Of(StateFigures profile)
    {
        var state = profile.Profile.State.Iso3;
        var known = profile.Figures.Where(f => !f.IsMissing && f.Feature.Kind == FeatureKind.Indicator).ToArray();
        var ties = profile.Figures.Where(f => !f.IsMissing && f.Feature.Kind == FeatureKind.Tie).ToArray();
        var missing = profile.Figures.Where(f => f.IsMissing).ToArray();
        var telling = ties.Take(4).ToArray();
        yield return telling.Length > 0
            ? Sentence(state, telling, $"The strongest known ties of {names.Of(state)}: ", "; ", SentencePlace.Headline)
            : Sentence(state, [.. known.Take(PerSentence)], $"Known for {names.Of(state)}: ", "; ", SentencePlace.Headline);
        var place = SentencePlace.Judgement;
        foreach (var some in known.Chunk(PerSentence))
        {
            yield return Sentence(state, some, $"{Sentences.Capitalised(names.Of(state))}: ", "; ", place);
            place = SentencePlace.More;
        }

        foreach (var some in ties.Skip(4).Chunk(PerSentence))
        {
            yield return Sentence(state, some, "Further ties: ", "; ", SentencePlace.More);
        }

        if (missing.Length > 0)
        {
            yield return Sentence(state, missing, $"No figure for {names.Of(state)} on: ", ", ", SentencePlace.Judgement);
        }
    }

    private DraftSentence Sentence(string state, IReadOnlyList<FigureUsed> some, string lead, string between, SentencePlace place) => new(
        $"{lead}{string.Join(between, some.Select(f => figures.Entry(state, f)))}.",
        [.. some.Select(f => new Cite.Data(state, f.Name, null))],
        place)
    { State = state };
}
