namespace Assistant.Planner.Writing.Words;

/// <summary>Small joins of phrases.</summary>
internal static class Sentences
{
    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string Join(IReadOnlyList<string> parts, string last = "and") => parts.Count switch
    {
        0 => "",
        1 => parts[0],
        _ => $"{string.Join(", ", parts.Take(parts.Count - 1))} {last} {parts[^1]}",
    };

    public static string Capitalised(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>Lower-cases the first letter of a common word; names and abbreviations keep theirs.</summary>
    public static string Lowered(string text) =>
        text.Length > 1 && char.IsUpper(text[0]) && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    public static string WithoutStop(string text) => text.TrimEnd('.', ' ');

    public static int WordsIn(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
