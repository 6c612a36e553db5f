using Assistant.Planner.Execution;
using Assistant.Planner.Models;
using Assistant.Planner.Questions;

namespace Assistant.Planner.Writing;

/// <summary>Makes sentences of findings: by fixed forms, or by those with a language model's wording on top.</summary>
public interface IAnswerWriter
{
    /// <summary>The draft for a question; the verifier reads it before anybody else does.</summary>
    Draft Write(Question question, Findings findings);

    /// <summary>The sentences of a verified draft, all of them and in order, some with a <see cref="DraftSentence.Rewording"/>; each as soon as it is known.</summary>
    /// <param name="sentences">As verified.</param>
    /// <param name="turn">What a model may still do for this answer.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    IAsyncEnumerable<DraftSentence> WordAsync(IReadOnlyList<DraftSentence> sentences, ModelTurn turn, CancellationToken cancellationToken = default);
}
