using Assistant.RuleBase.Loading;

namespace Assistant.RuleBase.Codes;

/// <summary>A page per code of <see cref="ProblemCodes"/>: what it means, an example, how to mend it, how to silence it.</summary>
public static class CodePages
{
    private const string Folder = "Assistant.RuleBase.Codes.";
    private const string Ending = ".md";

    /// <summary>Codes that have a page, in order.</summary>
    public static IReadOnlyList<string> Known { get; } =
    [
        .. typeof(CodePages).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Folder, StringComparison.Ordinal) && n.EndsWith(Ending, StringComparison.Ordinal))
            .Select(n => n[Folder.Length..^Ending.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The page of a code as Markdown, or null where there is none.</summary>
    public static string? Of(string code)
    {
        using var page = typeof(CodePages).Assembly.GetManifestResourceStream(Folder + code + Ending);
        if (page is null)
        {
            return null;
        }

        using var reader = new StreamReader(page);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>The page's title, such as "A ramp upside down"; the code itself where there is no page.</summary>
    public static string TitleOf(string code) => Of(code) is { } page && page.IndexOf(": ", StringComparison.Ordinal) is var at and >= 0
        ? page[(at + 2)..page.IndexOf('\n', StringComparison.Ordinal)].Trim()
        : code;
}
