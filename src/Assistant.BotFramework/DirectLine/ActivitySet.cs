using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace Assistant.BotFramework.DirectLine;

/// <summary>Writes activities with the watermark that follows them, as clients read them from an answer or a stream.</summary>
internal static class ActivitySet
{
    private const int MostAround = 128;

    /// <summary>As many bytes as are written, or a few more.</summary>
    public static int MostBytes(IReadOnlyList<ShownActivity> activities) => MostAround + activities.Sum(activity => activity.Json.Length + 1);

    public static void Write(IBufferWriter<byte> target, IReadOnlyList<ShownActivity> activities, long watermark)
    {
        using var writer = new Utf8JsonWriter(target);
        writer.WriteStartObject();
        writer.WriteStartArray("activities");
        foreach (var activity in activities)
        {
            writer.WriteRawValue(activity.Json, skipInputValidation: true);
        }

        writer.WriteEndArray();
        writer.WriteString("watermark", watermark.ToString(CultureInfo.InvariantCulture));
        writer.WriteEndObject();
    }
}
