using System.Buffers;
using System.Buffers.Text;

namespace Assistant.BotFramework.DirectLine;

/// <summary>Writes activities with the watermark that follows them, as clients read them from an answer or a stream.</summary>
internal static class ActivitySet
{
    private const int MostAround = 128;

    private const int MostDigits = 20;

    /// <summary>As many bytes as are written, or a few more.</summary>
    public static int MostBytes(IReadOnlyList<ShownActivity> activities) => MostAround + activities.Sum(activity => activity.Json.Length + 1);

    public static void Write(IBufferWriter<byte> target, IReadOnlyList<ShownActivity> activities, long watermark)
    {
        target.Write("{\"activities\":["u8);
        foreach (var (place, activity) in activities.Index())
        {
            target.Write(place == 0 ? [] : ","u8);
            activity.Json.WriteTo(target);
        }

        target.Write("],\"watermark\":\""u8);
        Span<byte> digits = stackalloc byte[MostDigits];
        Utf8Formatter.TryFormat(watermark, digits, out var length);
        target.Write(digits[..length]);
        target.Write("\"}"u8);
    }
}
