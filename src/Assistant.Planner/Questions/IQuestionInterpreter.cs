using Assistant.Planner.Models;

namespace Assistant.Planner.Questions;

/// <summary>Turns text into a <see cref="Question"/>: by grammar, or by a language model with the grammar behind it.</summary>
public interface IQuestionInterpreter
{
    /// <summary>Reads one message in the light of the conversation; never throws for anything a user can type.</summary>
    ValueTask<Question> InterpretAsync(string text, ConversationContext context, CancellationToken cancellationToken);

    /// <summary>The same for one that may ask a language model, within the limits of the answer.</summary>
    ValueTask<Question> InterpretAsync(string text, ConversationContext context, ModelTurn turn, CancellationToken cancellationToken) =>
        InterpretAsync(text, context, cancellationToken);
}
