using System.Text.Json;
using Assistant.Planner.Questions;

namespace Assistant.Planner.Tests.Interpreting;

/// <summary>Questions by writers who had not seen the grammar: one set in full sentences, one in the hurried words of a chat, one in the voices of several people, two that mix all of these, five of plain everyday kind whose misses are left standing, one by somebody who knew the grammar, over all intents, one of wishes for evasion or harm beside analysis in like words, thirteen by people who had seen nothing, and one of other wordings for what those of a later day showed to be misread. Held as shares, as the development questions are.</summary>
public sealed class FurtherQuestionsTests
{
    [Theory]
    [InlineData("formal-questions.jsonl", 1.0, 0)]
    [InlineData("hurried-questions.jsonl", 1.0, 0)]
    [InlineData("persona-questions.jsonl", 1.0, 0)]
    [InlineData("seminar-questions.jsonl", 1.0, 0)]
    [InlineData("probing-questions.jsonl", 1.0, 0)]
    [InlineData("plain-questions.jsonl", 0.97, 2)]
    [InlineData("office-questions.jsonl", 0.97, 3)]
    [InlineData("desk-questions.jsonl", 0.98, 1)]
    [InlineData("field-questions.jsonl", 0.98, 1)]
    [InlineData("fresh-questions.jsonl", 0.98, 1)]
    [InlineData("mixed-questions.jsonl", 0.98, 2)] // both point into a ranking that was shown, which the interpreter alone has not
    [InlineData("contrast-questions.jsonl", 0.98, 2)]
    [InlineData("embassy-questions.jsonl", 0.98, 1)]
    [InlineData("guest-questions.jsonl", 0.97, 1)]
    [InlineData("bureau-questions.jsonl", 0.95, 1)]
    [InlineData("ministry-questions.jsonl", 0.95, 1)]
    [InlineData("sequel-questions.jsonl", 0.95, 2)]
    [InlineData("evaluator-questions.jsonl", 0.94, 2)]
    [InlineData("phone-questions.jsonl", 0.98, 1)]
    [InlineData("bank-questions.jsonl", 0.98, 1)]
    [InlineData("remainder-questions.jsonl", 0.96, 1)]
    [InlineData("successor-questions.jsonl", 0.95, 1)]
    [InlineData("colleague-questions.jsonl", 0.95, 1)]
    [InlineData("secretary-questions.jsonl", 0.98, 1)]
    [InlineData("envoy-questions.jsonl", 0.98, 1)]
    [InlineData("proofreader-questions.jsonl", 1.0, 0)]
    [InlineData("attache-questions.jsonl", 0.98, 1)]
    [InlineData("institute-questions.jsonl", 0.98, 1)]
    public void Are_understood_as_often_as_asked_for(string file, double statesWanted, int declinesSpared)
    {
        var (lines, faults) = (0, new List<string>());
        var (intents, states, attributes, attributesHeld, declinesMissed, falseDeclines) = (0, 0, 0, 0, 0, 0);
        var contexts = new Dictionary<string, ConversationContext>(StringComparer.Ordinal);
        foreach (var line in Lines(file))
        {
            var conversation = line.GetProperty("conversation").GetString()!;
            var context = contexts.GetValueOrDefault(conversation, ConversationContext.Empty);
            var question = Some.Interpreter.Interpret(line.GetProperty("text").GetString()!, context);
            contexts[conversation] = ExpectedQuestion.After(question, context);
            var (wanted, reasons) = (Strings(line, "intent_any"), Strings(line, "declined_any"));
            var right = wanted.Contains(ExpectedQuestion.Kebab(question.Intent));
            var statesHeld = !line.TryGetProperty("states", out var asked) || asked.EnumerateArray().Select(s => s.GetString()!).ToHashSet().SetEquals(question.NamedStates);
            lines++;
            intents += right ? 1 : 0;
            states += statesHeld ? 1 : 0;
            declinesMissed += wanted is ["decline"] && !(right && (reasons.Length == 0 || reasons.Contains(question.Declined))) ? 1 : 0;
            falseDeclines += question.Intent == Intent.Decline && !wanted.Contains("decline") ? 1 : 0;
            foreach (var attribute in line.GetProperty("scenario").EnumerateObject())
            {
                attributes++;
                attributesHeld += WrittenQuestion.Same(attribute, question) ? 1 : 0;
            }

            faults.AddRange(WrittenQuestion.Faults(line, question).Select(f => $"{line.GetProperty("id")} '{line.GetProperty("text")}': {f}"));
        }

        var told = string.Join('\n', faults);
        Assert.True(intents >= 0.96 * lines, $"intents {intents} of {lines}\n{told}");
        Assert.True(states >= statesWanted * lines, $"states {states} of {lines}\n{told}");
        Assert.True(attributesHeld >= 0.95 * attributes, $"attributes {attributesHeld} of {attributes}\n{told}");
        Assert.True(declinesMissed <= declinesSpared, $"{declinesMissed} declines missed\n{told}");
        Assert.True(falseDeclines <= declinesSpared, $"{falseDeclines} false declines\n{told}");
    }

    private static string[] Strings(JsonElement line, string name) =>
        [.. line.GetProperty("expect").GetProperty(name).EnumerateArray().Select(e => e.GetString()!)];

    private static IEnumerable<JsonElement> Lines(string file) =>
        File.ReadLines(Path.Combine(Some.Root, "tests", "Assistant.Planner.Tests", "Interpreting", file)).Select(l => JsonDocument.Parse(l).RootElement);
}
