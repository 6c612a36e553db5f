using System.Text.Json;
using Assistant.Planner.Answers;
using Assistant.Planner.Writing;

namespace Assistant.Bot.Rendering;

/// <summary>The answer as the page reads it: <c>{"assistant": {"answer": the JSON contract, "more": [indices of sentences not in the text]}}</c>.</summary>
public static class AnswerChannelData
{
    internal static void Write(Utf8JsonWriter writer, Answer answer)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("assistant");
        WriteParts(writer, answer);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    /// <summary>The members <c>answer</c> and <c>more</c>, into an object that is open.</summary>
    public static void WriteParts(Utf8JsonWriter writer, Answer answer)
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
    }
}
