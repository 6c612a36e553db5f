using System.Net;

namespace Assistant.Cli.RulesOutput;

/// <summary>A page in one file: its style inside, nothing fetched, no script, light or dark as the reader's system is.</summary>
internal static class HtmlPage
{
    /// <summary>Wraps a body that is HTML already.</summary>
    public static string Of(string title, string body) => $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
        <title>{Text(title)}</title>
        <style>
        {Style()}</style>
        </head>
        <body>
        <main>
        {body}</main>
        </body>
        </html>

        """.ReplaceLineEndings("\n");

    /// <summary>Text as HTML.</summary>
    public static string Text(string text) => WebUtility.HtmlEncode(text);

    private static string Style()
    {
        using var stream = typeof(HtmlPage).Assembly.GetManifestResourceStream("page.css")
            ?? throw new InvalidOperationException("The page's style is not in the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
