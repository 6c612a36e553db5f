using System.Security.Cryptography;
using System.Text.Encodings.Web;
using Assistant.Host.Faults;
using Assistant.Host.Page;
using Markdig;
using Microsoft.Extensions.Options;

namespace Assistant.Host.Texts;

/// <summary>/about, /privacy and /terms: what a Teams manifest must point to, from Markdown files that an operator edits.</summary>
/// <remarks>Read anew for each request, so an edit shows at once. HTML in a file is shown as text.</remarks>
internal static class TextPages
{
    private const int MostBytes = 256 * 1024;
    private const string Title = "<!--title-->";
    private const string Body = "<!--body-->";

    private static readonly string[] Names = ["about", "privacy", "terms"];
    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();

    /// <summary>Adds their settings.</summary>
    public static WebApplicationBuilder AddTexts(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<TextsOptions>().BindConfiguration("Texts");
        return builder;
    }

    /// <summary>Serves them.</summary>
    public static void MapTexts(this IEndpointRouteBuilder endpoints)
    {
        var template = new PageTemplate(PageAssets.Load(), "/page/text.html");
        foreach (var name in Names)
        {
            endpoints.MapGet("/" + name, (HttpResponse response, IOptions<TextsOptions> options) => Page(response, template, FileOf(name, options.Value)))
                .AllowAnonymous(); // whoever considers signing in reads these first
        }
    }

    /// <summary>The operator's file, or the one that came with the program.</summary>
    private static string FileOf(string name, TextsOptions options)
    {
        var own = options.Folder is { Length: > 0 } folder ? Path.Combine(folder, name + ".md") : null;
        return own is not null && File.Exists(own) ? own : Path.Combine(AppContext.BaseDirectory, "texts", name + ".md");
    }

    private static IResult Page(HttpResponse response, PageTemplate template, string file)
    {
        if (Read(file) is not { } text)
        {
            return Problem.Of(StatusCodes.Status404NotFound, "This text cannot be shown.", "The operator's file is missing, unreadable, or larger than 256 KiB.");
        }

        var title = text.Split('\n', 2)[0].TrimStart('#', ' ').Trim();
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(18));
        PageHeaders.WritePage(response.Headers, nonce, conversations: null);
        var html = template.Render(nonce)
            .Replace(Title, HtmlEncoder.Default.Encode(title), StringComparison.Ordinal)
            .Replace(Body, Html(text), StringComparison.Ordinal);
        return Results.Content(html, "text/html; charset=utf-8");
    }

    private static string? Read(string file)
    {
        try
        {
            return new FileInfo(file).Length <= MostBytes ? File.ReadAllText(file) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string Html(string text)
    {
        try
        {
            return Markdig.Markdown.ToHtml(text, Markdown);
        }
        catch (ArgumentException) // nested deeper than Markdig reads
        {
            return $"<pre>{HtmlEncoder.Default.Encode(text)}</pre>";
        }
    }
}
