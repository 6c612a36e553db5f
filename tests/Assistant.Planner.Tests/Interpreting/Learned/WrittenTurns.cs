using System.Text.Json;
using Assistant.Planner.Questions;

namespace Assistant.Planner.Tests.Interpreting.Learned;

/// <summary>The lines of a set of written questions, each in the conversation it stands in.</summary>
internal static class WrittenTurns
{
    /// <summary>Every line with its text and what the turns before it left.</summary>
    public static IEnumerable<(JsonElement Line, string Text, ConversationContext Context)> Of(string file)
    {
        var contexts = new Dictionary<string, ConversationContext>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(file).Select(l => JsonDocument.Parse(l).RootElement))
        {
            var (conversation, text) = (line.GetProperty("conversation").GetString()!, line.GetProperty("text").GetString()!);
            var context = contexts.GetValueOrDefault(conversation, ConversationContext.Empty);
            contexts[conversation] = ExpectedQuestion.After(Some.Interpreter.Interpret(text, context), context);
            yield return (line, text, context);
        }
    }
}
