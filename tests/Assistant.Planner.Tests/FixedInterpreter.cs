using Assistant.Planner.Questions;

namespace Assistant.Planner.Tests;

/// <summary>Reads every text as the same question and counts how often it was asked.</summary>
internal sealed class FixedInterpreter(Question question) : IQuestionInterpreter
{
    private int _asked;

    public int Asked => _asked;

    public ValueTask<Question> InterpretAsync(string text, ConversationContext context, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _asked);
        return ValueTask.FromResult(question with { Text = text });
    }
}
