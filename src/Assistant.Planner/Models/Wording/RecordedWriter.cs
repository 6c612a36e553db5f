using Assistant.Planner.Answers;
using Assistant.Planner.Execution;
using Assistant.Planner.Questions;
using Assistant.Planner.Writing;

namespace Assistant.Planner.Models.Wording;

/// <summary>Writes what the deterministic writer writes, and proposes the words a model found when the answer was first given: the verifier reads them again.</summary>
internal sealed class RecordedWriter(IAnswerWriter plain, Answer recorded) : IAnswerWriter
{
    public Draft Write(Question question, Findings findings) => plain.Write(question, findings);

    public IAsyncEnumerable<DraftSentence> WordAsync(
        IReadOnlyList<DraftSentence> sentences, ModelTurn turn, CancellationToken cancellationToken = default) =>
        sentences.Select((s, i) => i < recorded.Sentences.Count ? s with { Rewording = recorded.Sentences[i].Text } : s).ToAsyncEnumerable();
}
