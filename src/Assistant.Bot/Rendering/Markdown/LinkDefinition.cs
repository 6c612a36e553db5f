using Assistant.Bot.Rendering.Citations;

namespace Assistant.Bot.Rendering.Markdown;

/// <summary>The line that makes a number in the text a link to its source: <c>[1]: cite:1 "Title"</c>.</summary>
internal static class LinkDefinition
{
    private const int LongestTitle = 160;

    public static string Of(int number, CitationText citation)
    {
        var plain = citation.Name.Replace("\\", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var title = ShortText.Cut(string.Join(' ', plain), LongestTitle).Replace("\"", "\\\"", StringComparison.Ordinal);
        return FormattableString.Invariant($"[{number}]: cite:{number} \"{title}\"");
    }
}
