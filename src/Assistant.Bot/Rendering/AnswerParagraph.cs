using Assistant.Planner.Answers;
using Assistant.Planner.Writing;

namespace Assistant.Bot.Rendering;

/// <summary>Sentences that belong together: about one response, or side by side.</summary>
/// <param name="Sentences">In order, at least one.</param>
/// <param name="Label">The response they speak about, in words, or null.</param>
/// <param name="IsHeadline">Whether this is the answer in one line.</param>
internal sealed record AnswerParagraph(IReadOnlyList<AnswerSentence> Sentences, string? Label, bool IsHeadline)
{
    /// <summary>The part of an answer everybody reads; what stands behind "more" is left out.</summary>
    public static IReadOnlyList<AnswerParagraph> Of(Answer answer) => Of(answer.Sentences, sentence => LabelOf(answer, sentence));

    /// <summary>The same of an answer that is still being told.</summary>
    /// <param name="sentences">So far, in order.</param>
    /// <param name="labelOf">The response a sentence speaks about, in words, or null.</param>
    public static IReadOnlyList<AnswerParagraph> Of(IEnumerable<AnswerSentence> sentences, Func<AnswerSentence, string?> labelOf)
    {
        var paragraphs = new List<AnswerParagraph>();
        var group = new List<AnswerSentence>();
        foreach (var sentence in sentences.Where(sentence => sentence.Place != SentencePlace.More))
        {
            if (group.Count > 0 && !BelongTogether(group[^1], sentence))
            {
                Close();
            }

            group.Add(sentence);
        }

        Close();
        return paragraphs;

        void Close()
        {
            if (group.Count > 0)
            {
                paragraphs.Add(new([.. group], labelOf(group[0]), group[0].Place == SentencePlace.Headline));
                group.Clear();
            }
        }
    }

    private static bool BelongTogether(AnswerSentence one, AnswerSentence next) =>
        one.Place == next.Place && one.Place != SentencePlace.Headline && (one.State, one.Option) == (next.State, next.Option);

    private static string? LabelOf(Answer answer, AnswerSentence sentence) => sentence.Option is null
        ? null
        : answer.Responses.FirstOrDefault(r => r.Id == sentence.Option && (sentence.State is null || r.State == sentence.State))?.Label;
}
