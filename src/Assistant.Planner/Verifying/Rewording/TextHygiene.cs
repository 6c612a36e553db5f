using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Assistant.Planner.Verifying.Rewording;

/// <summary>What no sentence may hold, whoever wrote it: addresses, markup, characters that hide or reorder text.</summary>
internal static partial class TextHygiene
{
    /// <summary>One of them begins or joins every kind of markup.</summary>
    private static readonly SearchValues<char> MarkupSigns = SearchValues.Create("<&[`*_{#|");

    /// <summary>What is wrong, or null.</summary>
    public static string? Fault(string text) =>
        text.AsSpan().ContainsAnyExceptInRange(' ', '~') && text.Any(IsHidden) ? "it holds a control or hidden character"
        : MayHoldAddress(text) && Address().IsMatch(text) ? "it holds an address"
        : text.AsSpan().ContainsAny(MarkupSigns) && Markup().IsMatch(text) ? "it holds markup"
        : null;

    /// <summary>No address is without an at sign, or a colon or stop inside a word; ordinary sentences are, and need no closer look.</summary>
    private static bool MayHoldAddress(string text)
    {
        if (text.Contains('@', StringComparison.Ordinal) || text.Contains("www", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var rest = text.AsSpan();
        for (var at = rest.IndexOfAny(':', '.'); at >= 0; at = rest.IndexOfAny(':', '.'))
        {
            var isStop = rest[at] == '.';
            rest = rest[(at + 1)..];
            if (!rest.IsEmpty && (isStop ? char.IsLetter(rest[0]) : !char.IsWhiteSpace(rest[0])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHidden(char c) => char.GetUnicodeCategory(c)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    [GeneratedRegex(@"://|\bwww\.|\b(?:https?|ftp|mailto|javascript|data|file|tel):\S|\p{L}@\p{L}|\b[\p{L}\d-]{2,}\.(?:com|org|net|io|ru|cn|info|biz|example|test|dev|app|co|me|ly|xyz)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"</?[a-z!]|&(?:#x?\w+|[a-z]{2,8});|!?\[[^\]]*\]\(|```|`|\*\*|__|\{\{|^\s*#|\|\s*-{3}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Markup();
}
