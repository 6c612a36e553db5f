using System.Globalization;
using System.Text.Json;
using Assistant.Planner.Questions;

namespace Assistant.Planner.Tests.Interpreting;

/// <summary>One line of the development layout, held against how the interpreter read it.</summary>
internal static class WrittenQuestion
{
    /// <summary>What was read otherwise than the line expects, in words; empty where all is well.</summary>
    public static IEnumerable<string> Faults(JsonElement line, Question question)
    {
        var shown = ExpectedQuestion.Show(question);
        var expect = line.GetProperty("expect");
        if (!Strings(expect.GetProperty("intent_any")).Contains(ExpectedQuestion.Kebab(question.Intent)))
        {
            yield return $"intent {expect.GetProperty("intent_any")}, read {shown}";
        }

        string[] reasons = Strings(expect.GetProperty("declined_any"));
        if (question.Declined is { } declined ? !reasons.Contains(declined) : reasons.Length > 0 && question.Intent == Intent.Decline)
        {
            yield return $"declined [{string.Join(' ', reasons)}], read {shown}";
        }

        if (line.TryGetProperty("states", out var states) && !Strings(states).SequenceEqual(question.NamedStates))
        {
            yield return $"states [{string.Join(' ', Strings(states))}], read {shown}";
        }

        foreach (var attribute in line.GetProperty("scenario").EnumerateObject().Where(a => !Same(a, question)))
        {
            yield return $"{attribute}, read {shown}";
        }
    }

    /// <summary>Whether an attribute of the line was read as expected.</summary>
    internal static bool Same(JsonProperty attribute, Question question) => attribute.Value.ValueKind switch
    {
        JsonValueKind.Array when attribute.Value.GetArrayLength() == 0 => ExpectedQuestion.Value(question, attribute.Name) == "-",
        JsonValueKind.Array => string.Join(',', Strings(attribute.Value).Order(StringComparer.Ordinal))
            == string.Join(',', ExpectedQuestion.Value(question, attribute.Name).Split(',').Order(StringComparer.Ordinal)),
        JsonValueKind.True when attribute.Name == "assumed" => question.Assumed.Count > 0,
        JsonValueKind.Null => ExpectedQuestion.Value(question, attribute.Name) == "-",
        JsonValueKind.True => ExpectedQuestion.Value(question, attribute.Name) == "yes",
        JsonValueKind.False => ExpectedQuestion.Value(question, attribute.Name) == "no",
        JsonValueKind.Object => attribute.Value.EnumerateObject().All(o => Holds(question, o)),
        _ => ExpectedQuestion.Value(question, attribute.Name) == attribute.Value.ToString(),
    };

    private static bool Holds(Question question, JsonProperty wanted) => wanted.Value.ValueKind == JsonValueKind.Number
        ? question.Scenario.Overrides.TryGetValue(wanted.Name, out var value) && Math.Abs(value - wanted.Value.GetDouble()) < 1e-6
        : question.OverrideLevels.TryGetValue(wanted.Name, out var level) && level == wanted.Value.GetString();

    private static string[] Strings(JsonElement array) =>
        [.. array.EnumerateArray().Select(e => Convert.ToString(e.GetString(), CultureInfo.InvariantCulture) ?? "")];
}
