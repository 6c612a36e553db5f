using Assistant.Planner.Questions;
using Assistant.Planner.Writing.Words;

namespace Assistant.Planner.Writing;

/// <summary>Brings the side of an assessment that was asked for to the front.</summary>
internal static class AspectOrder
{
    public static IReadOnlyList<DraftSentence> For(Aspect aspect, IReadOnlyList<DraftSentence> sentences)
    {
        if (LeadOf(aspect) is not { } lead)
        {
            return sentences;
        }

        var asked = sentences.Where(s => s.Text.StartsWith(lead, StringComparison.Ordinal)).ToArray();
        return asked.Length == 0
            ? sentences
            :
            [
                .. asked.Select((s, i) => s with { Place = i == 0 ? SentencePlace.Headline : SentencePlace.Judgement }),
                .. sentences.Except(asked).Select(s => s with { Place = s.Place == SentencePlace.Headline ? SentencePlace.Judgement : SentencePlace.More }),
            ];
    }

    /// <summary>Whether something was asked for that is not there.</summary>
    public static bool IsMissing(Aspect aspect, IReadOnlyList<DraftSentence> sentences) =>
        LeadOf(aspect) is { } lead && !sentences.Any(s => s.Text.StartsWith(lead, StringComparison.Ordinal));

    private static string? LeadOf(Aspect aspect) => aspect switch
    {
        Aspect.Watch => VariationWriter.WatchLead,
        Aspect.Precedents => PrecedentWords.Lead,
        Aspect.Sensitivity => VariationWriter.IfLead,
        _ => null,
    };
}
