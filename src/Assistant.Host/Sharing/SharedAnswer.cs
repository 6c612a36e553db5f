using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Assistant.Bot.Rendering;
using Assistant.Planner.Delivery;

namespace Assistant.Host.Sharing;

/// <summary>An answer as whoever holds a link sees it: the answer alone, the day it was given and the day the link ends. No asker, no conversation.</summary>
internal static class SharedAnswer
{
    /// <returns>UTF-8 JSON: <c>{"answer", "more", "names", "day", "until"}</c>.</returns>
    public static byte[] Json(DeliveredAnswer delivered, DateTimeOffset until, Func<string, string> stateName)
    {
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            AnswerChannelData.WriteParts(writer, delivered.Answer, stateName);
            writer.WriteString("day", Day(delivered.At));
            writer.WriteString("until", Day(until));
            writer.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static string Day(DateTimeOffset time) => DateOnly.FromDateTime(time.UtcDateTime).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
