using Assistant.Planner.Questions;

namespace Assistant.Planner.Writing;

/// <summary>Keeps wishes about the length of an answer.</summary>
internal static class FormKeeper
{
    private const int ShortSentences = 3;

    public static IReadOnlyList<DraftSentence> Keep(QuestionForm form, IReadOnlyList<DraftSentence> sentences) => form switch
    {
        { Lines: { } lines } => [.. sentences.Take(lines)],
        { Kind: FormKind.Terse } => [.. sentences.Where(s => s.Place != SentencePlace.More).Take(ShortSentences)],
        { Kind: FormKind.Brief } => [.. sentences.Where(s => s.Place != SentencePlace.More)],
        _ => sentences,
    };
}
