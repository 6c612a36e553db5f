using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Assistant.Storage.Replay;

/// <summary>Holds an answer made anew to the one delivered, byte by byte, apart from its identifier and the times of its trace.</summary>
public static class ReplayComparison
{
    /// <summary>More differences than these are not listed.</summary>
    public const int Most = 50;

    private const int LongestShown = 300;
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The differences; none where the bytes are the same.</summary>
    /// <param name="recorded">JSON of the answer as delivered.</param>
    /// <param name="now">JSON of the answer made anew.</param>
    /// <param name="worded">Whether a model took part: steps of the trace that asked it, and what the answer says of its failing, are not looked for again.</param>
    public static IReadOnlyList<ReplayDifference> Differences(string recorded, string now, bool worded = false)
    {
        var (before, after) = (Comparable(recorded, worded), Comparable(now, worded));
        if (before.AsSpan().SequenceEqual(after))
        {
            return [];
        }

        using var left = JsonDocument.Parse(before);
        using var right = JsonDocument.Parse(after);
        var found = new List<ReplayDifference>();
        Compare("", left.RootElement, right.RootElement, found);
        return found.Count > 0 ? found : [new ReplayDifference("", "the same values", "in another spelling")];
    }

    private static void Compare(string path, JsonElement? left, JsonElement? right, List<ReplayDifference> found)
    {
        if (found.Count >= Most)
        {
            return;
        }

        if (left is { ValueKind: JsonValueKind.Object } a && right is { ValueKind: JsonValueKind.Object } b)
        {
            foreach (var name in a.EnumerateObject().Concat(b.EnumerateObject()).Select(m => m.Name).Distinct(StringComparer.Ordinal))
            {
                Compare(path.Length == 0 ? name : $"{path}.{name}", Member(a, name), Member(b, name), found);
            }
        }
        else if (left is { ValueKind: JsonValueKind.Array } c && right is { ValueKind: JsonValueKind.Array } d)
        {
            for (var i = 0; i < Math.Max(c.GetArrayLength(), d.GetArrayLength()); i++)
            {
                Compare(FormattableString.Invariant($"{path}[{i}]"), i < c.GetArrayLength() ? c[i] : null, i < d.GetArrayLength() ? d[i] : null, found);
            }
        }
        else if (left?.GetRawText() != right?.GetRawText())
        {
            found.Add(new ReplayDifference(path, Shown(left), Shown(right)));
        }
    }

    private static JsonElement? Member(JsonElement of, string name) => of.TryGetProperty(name, out var value) ? value : null;

    private static string? Shown(JsonElement? value) => value?.GetRawText() is { } text ? text.Length <= LongestShown ? text : text[..LongestShown] + "…" : null;

    /// <summary>The same bytes, with an empty identifier and without times.</summary>
    private static byte[] Comparable(string json, bool worded)
    {
        using var document = JsonDocument.Parse(json);
        var buffer = new ArrayBufferWriter<byte>(json.Length);
        using (var writer = new Utf8JsonWriter(buffer, Plain))
        {
            writer.WriteStartObject();
            foreach (var member in document.RootElement.EnumerateObject())
            {
                if (member.NameEquals("answerId"))
                {
                    writer.WriteString("answerId", "");
                }
                else if (member.NameEquals("trace"))
                {
                    WriteTrace(writer, member.Value, worded);
                }
                else if (worded && member.NameEquals("caveats"))
                {
                    WriteCaveats(writer, member.Value);
                }
                else
                {
                    member.WriteTo(writer);
                }
            }

            writer.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteTrace(Utf8JsonWriter writer, JsonElement trace, bool worded)
    {
        writer.WriteStartArray("trace");
        foreach (var step in trace.EnumerateArray().Where(s => !worded || !IsModelStep(s)))
        {
            writer.WriteStartObject();
            foreach (var member in step.EnumerateObject().Where(m => !m.NameEquals("ms")))
            {
                member.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteCaveats(Utf8JsonWriter writer, JsonElement caveats)
    {
        writer.WriteStartArray("caveats");
        foreach (var caveat in caveats.EnumerateArray().Where(c => c.GetString()?.Contains("language model", StringComparison.Ordinal) != true))
        {
            caveat.WriteTo(writer);
        }

        writer.WriteEndArray();
    }

    private static bool IsModelStep(JsonElement step) =>
        step.TryGetProperty("step", out var name) && (name.ValueEquals("word") || name.GetString()?.StartsWith("model.", StringComparison.Ordinal) == true);
}
