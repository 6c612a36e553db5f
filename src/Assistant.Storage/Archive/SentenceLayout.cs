using Assistant.Planner.Answers;
using Assistant.Planner.Writing;

namespace Assistant.Storage.Archive;

/// <summary>What the JSON of an answer does not say of a sentence and its layout needs.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="State">About which state, or null.</param>
/// <param name="Option">About which response, or null.</param>
internal sealed record SentenceLayout(SentencePlace Place, string? State, string? Option)
{
    /// <summary>Of every sentence of an answer.</summary>
    public static IReadOnlyList<SentenceLayout> Of(Answer answer) => [.. answer.Sentences.Select(s => new SentenceLayout(s.Place, s.State, s.Option))];

    /// <summary>An answer read from JSON, with its layout.</summary>
    public static Answer Lay(Answer answer, IReadOnlyList<SentenceLayout> layouts) => answer with
    {
        Sentences = [.. answer.Sentences.Zip(layouts, (s, l) => s with { Place = l.Place, State = l.State, Option = l.Option })],
    };
}
