using System.Globalization;
using System.Text.RegularExpressions;

namespace Assistant.Cli.Importing;

/// <summary>Lines that stand on a page and belong to no text: advertisements, sharing buttons, dates, page numbers.</summary>
internal static partial class PageFurniture
{
    private static readonly HashSet<string> Sharing = new(StringComparer.OrdinalIgnoreCase)
    {
        "facebook", "x", "twitter", "reddit", "linkedin", "whatsapp", "telegram", "email", "e-mail", "mail", "print", "share", "copy", "link", "tweet", "pinterest",
        "bluesky", "mastodon", "threads", "pocket", "save",
    };

    private static readonly string[] DateForms = ["MMMM d, yyyy", "MMMM dd, yyyy", "d MMMM yyyy", "dd MMMM yyyy", "MMM d, yyyy", "d MMM yyyy", "yyyy-MM-dd"];

    /// <summary>Whether a line is none of the text.</summary>
    public static bool Is(string line) =>
        Advertisement().IsMatch(line) || PageNumber().IsMatch(line) || Date(line) is not null
        || line.Split([' ', '|', '·', ','], StringSplitOptions.RemoveEmptyEntries).All(Sharing.Contains);

    /// <summary>Whether what follows points to other texts.</summary>
    public static bool OpensRelated(string line) => Related().IsMatch(line);

    /// <summary>The date a line consists of, or null.</summary>
    public static DateOnly? Date(string line) =>
        DateOnly.TryParseExact(Published().Replace(line, ""), DateForms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var date) ? date : null;

    [GeneratedRegex(@"^\W*(?:advertisement|advertising|sponsored)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex Advertisement();

    [GeneratedRegex(@"^\W*(?:page\s+)?\d{1,4}(?:\s*(?:/|of)\s*\d{1,4})?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"^(?:related(?:\s+(?:articles?|posts?|reading|stories))?|read\s+(?:more|next)|see\s+also|you\s+may\s+also\s+like|more\s+on\s+this)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex Related();

    [GeneratedRegex(@"^(?:published|posted|updated)(?:\s+on)?:?\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex Published();
}
