namespace Assistant.RuleBase.Comparing;

/// <summary>How texts and lists are quoted, and how a change of them is said.</summary>
internal static class TextWords
{
    private const int Longest = 160;

    public static string Quoted(string text) => $"\"{Short(text)}\"";

    public static string Short(string text) => text.Length <= Longest ? text : text[..Longest].TrimEnd() + " …";

    public static string List(IEnumerable<string> items) => string.Join(", ", items);

    /// <summary>A list in which order does not matter: what came and what went.</summary>
    public static string? Lists(string what, IEnumerable<string> before, IEnumerable<string> after)
    {
        string[] came = [.. after.Except(before, StringComparer.Ordinal)];
        string[] went = [.. before.Except(after, StringComparer.Ordinal)];
        return (came.Length, went.Length) switch
        {
            (0, 0) => $"{what}: the same in another order",
            (_, 0) => $"{what}: adds {List(came)}",
            (0, _) => $"{what}: drops {List(went)}",
            _ => $"{what}: adds {List(came)}; drops {List(went)}",
        };
    }

    public static ComparedField<T> Text<T>(string name, Func<T, string?> text, VersionPart part = VersionPart.Patch) =>
        new(name, text, part)
        {
            Words = (before, after) => (text(before), text(after)) switch
            {
                (null, { } now) => $"{Readable(name)} is new: {Quoted(now)}",
                ({ } was, null) => $"{Readable(name)} is gone; it read {Quoted(was)}",
                ({ } was, { } now) => $"{Readable(name)} now reads {Quoted(now)} instead of {Quoted(was)}",
                _ => null,
            },
        };

    public static ComparedField<T> Many<T>(string name, Func<T, IEnumerable<string>> items, VersionPart part) =>
        new(name, entry => List(items(entry)), part) { Words = (before, after) => Lists(Readable(name), items(before), items(after)) };

    public static string Number(double number) => FormattableString.Invariant($"{number:0.######}");

    private static string Readable(string name) => name.Replace('_', ' ').Replace('-', ' ');
}
