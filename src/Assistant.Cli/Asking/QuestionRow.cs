using System.Text.Json;
using System.Text.Json.Nodes;
using Assistant.Cli.Batch;

namespace Assistant.Cli.Asking;

/// <summary>A line of a question batch.</summary>
/// <param name="Id">A string or number of the caller's, given back as it came; null where there is none.</param>
/// <param name="Conversation">Rows with the same value are turns of one conversation; null stands alone.</param>
/// <param name="Text">The question.</param>
internal sealed record QuestionRow(JsonNode? Id, string? Conversation, string Text)
{
    /// <summary>Reads a line, or says what is wrong with it.</summary>
    public static QuestionRow? Read(BatchLine line, out RowFault? fault)
    {
        fault = null;
        JsonObject? row;
        try
        {
            // Members are looked at inside, since a repeated name is found out only then.
            row = line.IsTooLong ? null : JsonNode.Parse(line.Text) as JsonObject;
            var id = Scalar(row, "id");
            if (row is not null && row["text"] is JsonValue value && value.TryGetValue<string>(out var text) && text.Trim().Length > 0)
            {
                return new QuestionRow(id, Scalar(row, "conversation")?.ToString(), text);
            }

            fault = new RowFault(id, line.Number, line.IsTooLong
                ? $"the line is longer than {BoundedLines.MaximumLength} characters"
                : row is null ? "this is no JSON object" : "there is no `text` to answer");
        }
        catch (Exception unreadable) when (unreadable is JsonException or ArgumentException or InvalidOperationException)
        {
            fault = new RowFault(null, line.Number, "this is no JSON; write {\"id\": \"...\", \"conversation\": \"...\", \"text\": \"...\"}");
        }

        return null;
    }

    private static JsonNode? Scalar(JsonObject? row, string name) =>
        row?[name] is JsonValue value && value.GetValueKind() is JsonValueKind.String or JsonValueKind.Number ? row[name]!.DeepClone() : null;
}
