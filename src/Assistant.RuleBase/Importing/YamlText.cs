using System.Text.Encodings.Web;
using System.Text.Json;

namespace Assistant.RuleBase.Importing;

/// <summary>A text as a quoted YAML scalar; whatever a source holds, it stays one value.</summary>
internal static class YamlText
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>YAML reads double-quoted JSON strings as they are.</summary>
    public static string Quoted(string text) => JsonSerializer.Serialize(PlainWhitespace.Of(text), Readable);

    /// <summary>A list in one line.</summary>
    public static string List(IEnumerable<string> items) => $"[{string.Join(", ", items)}]";
}
