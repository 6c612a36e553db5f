using Assistant.Planner.Execution;
using Assistant.Planner.Questions;
using Assistant.Planner.Verifying;

namespace Assistant.Planner.Answers;

/// <summary>A piece of an answer that is told as it is made.</summary>
public abstract record AnswerPart
{
    private AnswerPart()
    {
    }

    /// <summary>The next sentence, verified, with the citation numbers of the whole answer.</summary>
    /// <param name="Told">The sentence.</param>
    public sealed record Sentence(AnswerSentence Told) : AnswerPart;

    /// <summary>The last piece: the answer, and the conversation it leaves.</summary>
    /// <param name="Answer">The same as without streaming.</param>
    /// <param name="Next">For the next turn.</param>
    public sealed record Whole(Answer Answer, ConversationContext Next) : AnswerPart
    {
        /// <summary>What the answer was made from; null where it came out of the cache.</summary>
        internal Findings? Findings { get; init; }

        /// <summary>What the verifier made of its draft; null where it came out of the cache.</summary>
        internal Verification? Verified { get; init; }
    }
}
