using System.Text.Json;
using Assistant.Planner.Questions;

namespace Assistant.Planner.Tests.Interpreting;

/// <summary>Questions written before the word lists were looked at, in the layout of the development questions.</summary>
public sealed class WrittenQuestionsTests
{
    public static TheoryData<string> Conversations => [.. Lines().Select(l => Text(l, "conversation")).Distinct()];

    [Theory]
    [MemberData(nameof(Conversations))]
    public void Is_understood(string conversation)
    {
        var context = ConversationContext.Empty;
        var faults = new List<string>();
        foreach (var line in Lines().Where(l => Text(l, "conversation") == conversation))
        {
            var question = Some.Interpreter.Interpret(Text(line, "text"), context);
            faults.AddRange(WrittenQuestion.Faults(line, question).Select(f => $"{Text(line, "id")} '{Text(line, "text")}': {f}"));
            context = ExpectedQuestion.After(question, context);
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static JsonElement[] Lines() =>
        [.. File.ReadLines(Path.Combine(Some.Root, "tests", "Assistant.Planner.Tests", "Interpreting", "written-questions.jsonl"))
            .Select(l => JsonDocument.Parse(l).RootElement)];

    private static string Text(JsonElement line, string name) => line.GetProperty(name).GetString() ?? "";
}
