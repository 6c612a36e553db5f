using System.Globalization;
using System.Text.RegularExpressions;

namespace Assistant.Planner.Verifying.Rewording;

/// <summary>What no sentence may hold, whoever wrote it: addresses, markup, characters that hide or reorder text.</summary>
internal static partial class TextHygiene
{
    /// <summary>What is wrong, or null.</summary>
    public static string? Fault(string text) =>
        text.Any(IsHidden) ? "it holds a control or hidden character"
        : Address().IsMatch(text) ? "it holds an address"
        : Markup().IsMatch(text) ? "it holds markup"
        : null;

    private static bool IsHidden(char c) => char.GetUnicodeCategory(c)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    [GeneratedRegex(@"://|\bwww\.|\b(?:https?|ftp|mailto|javascript|data|file|tel):\S|\p{L}@\p{L}|\b[\p{L}\d-]{2,}\.(?:com|org|net|io|ru|cn|info|biz|example|test|dev|app|co|me|ly|xyz)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"</?[a-z!]|&(?:#x?\w+|[a-z]{2,8});|!?\[[^\]]*\]\(|```|`|\*\*|__|\{\{|^\s*#|\|\s*-{3}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Markup();
}
