using Assistant.RuleBase.Loading;
using Assistant.RuleBase.Vocabulary;

namespace Assistant.RuleBase.Analysis.Findings;

/// <summary>A response that rules only ever push one way: its score can only rise, or only fall, from its base rate.</summary>
internal static class OneSidedResponses
{
    public static IEnumerable<Finding> Find(AnalysedContent content)
    {
        var signs = new EffectSigns(content.Snapshot);
        var pushed = content.InForce.SelectMany(signs.Of)
            .Where(e => e.Effect.BearsOn == BearsOn.Choice)
            .Select(e => (e.Effect.Option, e.Supports))
            .ToHashSet();
        foreach (var option in content.Snapshot.Responses)
        {
            foreach (var (side, word) in new[] { (true, "for"), (false, "against") })
            {
                if (!pushed.Contains((option.Id, side)))
                {
                    yield return new Finding(
                        ProblemCodes.OneSidedResponse, new EntryId(EntryKind.Response, option.Id), null,
                        $"no rule in force speaks {word} the choice of `{option.Id}`; add one if a document does, or say here why none does");
                }
            }
        }
    }
}
