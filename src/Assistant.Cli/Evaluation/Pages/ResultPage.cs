namespace Assistant.Cli.Evaluation.Pages;

/// <summary>A page that stands alone: style and pictures within, no script, nothing fetched.</summary>
internal static class ResultPage
{
    /// <param name="title">Heading and title.</param>
    /// <param name="sections">The page's parts as markup.</param>
    public static string Of(string title, params string[] sections) => $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>{Markup.Encode(title)}</title>
        <style>
        {PageStyle.Sheet}
        </style>
        </head>
        <body>
        <main>
        <h1>{Markup.Encode(title)}</h1>
        {string.Concat(sections)}</main>
        </body>
        </html>

        """.ReplaceLineEndings("\n");
}
