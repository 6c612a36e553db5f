namespace Assistant.RuleBase.Importing;

/// <summary>Makes a draft of each claim-like sentence: its hedge, and what of the vocabulary it seems to speak of.</summary>
/// <remarks>It suggests and never decides: a draft never fires, and its claim is for a person to write.</remarks>
public sealed class DraftMaker
{
    private const int FewestWords = 5;

    private readonly HedgeFinder _hedges;
    private readonly TermIndex _responses;
    private readonly TermIndex _indicators;

    /// <remarks>Tried on the first document against what two people had coded: meanings of responses tell something by a single word, definitions of indicators only by two.</remarks>
    /// <param name="rules">The base whose vocabulary is looked for.</param>
    public DraftMaker(RuleBaseSnapshot rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _hedges = new HedgeFinder(rules.Hedges.Values);
        _responses = new TermIndex(rules.Responses.Select(r => (r.Id, r.Aliases.Append(r.LabelTarget).Append(r.LabelThirdParty), $"{r.LabelTarget} {r.LabelThirdParty} {r.Meaning}")), wordWeight: 1);
        _indicators = new TermIndex(rules.Indicators.Values.Select(i => (i.Id, (IEnumerable<string>)[i.Name], $"{i.Name} {i.Definition}")), wordWeight: 0.5);
    }

    /// <summary>Drafts for the running text of a document.</summary>
    /// <param name="id">Identifier of the document; the drafts' topic.</param>
    /// <param name="outline">Its sentences.</param>
    public IReadOnlyList<DraftRule> Drafts(string id, DocumentOutline outline)
    {
        ArgumentNullException.ThrowIfNull(outline);
        return [.. outline.Sentences.Where(s => s.IsBody).Select(s => Draft(id, s)).OfType<DraftRule>()];
    }

    private DraftRule? Draft(string id, LocatedSentence sentence)
    {
        if (sentence.Text.EndsWith('?') || Words.Of(sentence.Text).Count < FewestWords)
        {
            return null;
        }

        var (hedge, cue) = _hedges.Find(sentence.Text);
        var (responses, indicators) = (_responses.Find(sentence.Text), _indicators.Find(sentence.Text));
        return cue is null && responses.Count == 0 && indicators.Count == 0
            ? null
            : new DraftRule($"{id}.{sentence.Position.Replace('.', '-')}", sentence.Position, hedge, cue, responses, indicators);
    }
}
