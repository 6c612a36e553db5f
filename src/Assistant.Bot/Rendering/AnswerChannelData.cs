using System.Text.Json;
using Assistant.Planner.Answers;
using Assistant.Planner.Writing;

namespace Assistant.Bot.Rendering;

/// <summary>
/// The answer as the page reads it: <c>{"assistant": {"answer": the JSON contract, "more": [indices of sentences not in the text], "names": {code: name of a state}}}</c>.
/// </summary>
public static class AnswerChannelData
{
    internal static void Write(Utf8JsonWriter writer, Answer answer, Func<string, string> stateName)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("assistant");
        WriteParts(writer, answer, stateName);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    /// <summary>The members <c>answer</c>, <c>more</c> and <c>names</c>, into an object that is open.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="answer">What to write.</param>
    /// <param name="stateName">What a state is called, by its ISO 3166-1 alpha-3 code.</param>
    public static void WriteParts(Utf8JsonWriter writer, Answer answer, Func<string, string> stateName)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(answer);
        writer.WritePropertyName("answer");
        AnswerJson.Write(writer, answer);
        writer.WriteStartArray("more");
        foreach (var (index, sentence) in answer.Sentences.Index())
        {
            if (sentence.Place == SentencePlace.More)
            {
                writer.WriteNumberValue(index);
            }
        }

        writer.WriteEndArray();
        writer.WriteStartObject("names");
        foreach (var code in answer.States.Concat(answer.Responses.Select(r => r.State)).Concat(answer.Data.Select(row => row.State)).Distinct(StringComparer.Ordinal))
        {
            writer.WriteString(code, stateName(code));
        }

        writer.WriteEndObject();
    }
}
