namespace Assistant.Bot.Rendering;

/// <summary>Cuts text for places that hold only so much.</summary>
internal static class ShortText
{
    private const string Ellipsis = "…";

    /// <summary>At most <paramref name="most"/> characters (UTF-16 units), cut after a whole word where there is one.</summary>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', most - 1);
        // A single endless word is cut where it must be, but never inside a surrogate pair.
        end = end > most / 2 ? end : char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return text[..end].TrimEnd(' ', ',', ';', ':', '–') + Ellipsis;
    }
}
